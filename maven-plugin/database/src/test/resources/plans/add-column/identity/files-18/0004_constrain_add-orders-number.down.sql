-- concertina: 1
-- change: add-orders-number
-- phase: constrain
-- parent: sha256/v1:734bf2c4f4b0a38e625a21ee2ea4cd173a1dac2b7856f515076f475be3cc893e
-- depends: 0003_backfill_add-orders-number
-- transactional: no
-- gate: none
-- schema: sha256/v1:b6512fd9de22759393742f172e67a887399217a7f28905d87bcd04a3b622386e
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a default; the sequence stands where the identity stood.
BEGIN;
CREATE SEQUENCE public._interim_0002_orders_number_seq;

DO $concertina$
BEGIN
    PERFORM pg_catalog.setval('public._interim_0002_orders_number_seq'::pg_catalog.regclass, last_value, is_called)
    FROM public.orders_number_seq;
END
$concertina$;

ALTER TABLE public.orders ALTER COLUMN number DROP IDENTITY;

ALTER TABLE public.orders ALTER COLUMN number SET DEFAULT pg_catalog.nextval('public._interim_0002_orders_number_seq'::pg_catalog.regclass);
COMMIT;

-- Back to a column that may be NULL.
ALTER TABLE public.orders ALTER COLUMN number DROP NOT NULL;
