-- concertina: 1
-- change: add-column-orders-number
-- phase: backfill
-- parent: sha256/v1:9ca8980e029e8d67d2d36c96d05e6942beb84aeb837ef616e668ded695c5aaa3
-- depends: 0002_expand_add-column-orders-number
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
