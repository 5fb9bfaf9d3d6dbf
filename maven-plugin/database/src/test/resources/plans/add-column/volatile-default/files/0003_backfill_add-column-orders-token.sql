-- concertina: 1
-- change: add-column-orders-token
-- phase: backfill
-- parent: sha256/v1:becfe9a70b998222653fe2ca18223fe8e6b767ec79367a735e87ca1886d584d3
-- depends: 0002_expand_add-column-orders-token
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
