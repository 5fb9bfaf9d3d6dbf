-- concertina: 1
-- change: add-orders-token
-- phase: backfill
-- parent: sha256/v1:d0c3ee95bc808f62db4b10392e62304d4af52312cbeccff49531062740869cf0
-- depends: 0002_expand_add-orders-token
-- transactional: no
-- gate: none
-- schema: sha256/v1:b2f588f15b59e5e483bb4dbf40450fce13d165e90e735b14adeca388f358f6ec
-- cost: writes the rows that need it, in batches; strongest lock ROW EXCLUSIVE
-- rollback: nothing to do

-- Rows that were there before get a value of their own; running it again finds none.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET token = gen_random_uuid()
WHERE token IS NULL;
