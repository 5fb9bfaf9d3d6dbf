-- concertina: 1
-- change: add-orders-token
-- phase: constrain
-- parent: sha256/v1:d26cf39247507732838533bc1ad9a47fb30f7d185f633b35a455573274e1f28a
-- depends: 0003_backfill_add-orders-token
-- transactional: yes
-- gate: none
-- schema: sha256/v1:b2f588f15b59e5e483bb4dbf40450fce13d165e90e735b14adeca388f358f6ec
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a column that may be NULL.
ALTER TABLE public.orders ALTER COLUMN token DROP NOT NULL;
