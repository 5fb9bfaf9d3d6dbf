-- concertina: 1
-- change: add-orders-token
-- phase: constrain
-- parent: sha256/v1:d26cf39247507732838533bc1ad9a47fb30f7d185f633b35a455573274e1f28a
-- depends: 0003_backfill_add-orders-token
-- transactional: no
-- gate: none
-- schema: sha256/v1:b2f588f15b59e5e483bb4dbf40450fce13d165e90e735b14adeca388f358f6ec
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.orders
    ADD CONSTRAINT orders_token_not_null NOT NULL token NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_token_not_null;
