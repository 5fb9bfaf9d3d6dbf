-- concertina: 1
-- change: add-orders-number
-- phase: backfill
-- parent: sha256/v1:6addd3dfe3f935797e20457d22941e0339d9bdf27dd1d94742577429f60fdc63
-- depends: 0002_expand_add-orders-number
-- transactional: no
-- gate: none
-- schema: sha256/v1:b6512fd9de22759393742f172e67a887399217a7f28905d87bcd04a3b622386e
-- cost: writes the rows that need it, in batches; strongest lock ROW EXCLUSIVE
-- rollback: nothing to do

-- Rows that were there before get a value of their own; running it again finds none.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET number = pg_catalog.nextval('public._interim_0002_orders_number_seq'::pg_catalog.regclass)
WHERE number IS NULL;
