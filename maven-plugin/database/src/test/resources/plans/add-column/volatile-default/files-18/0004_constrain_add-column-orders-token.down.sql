-- concertina: 1
-- change: add-column-orders-token
-- phase: constrain
-- parent: sha256/v1:214340a5671feb8f7e0688b3556ba3e30875a1c3cdc91abd50715f276c66df8a
-- depends: 0003_backfill_add-column-orders-token
-- transactional: yes
-- gate: none
-- schema: sha256/v1:b2f588f15b59e5e483bb4dbf40450fce13d165e90e735b14adeca388f358f6ec
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a column that may be NULL.
ALTER TABLE public.orders ALTER COLUMN token DROP NOT NULL;
