-- concertina: 1
-- change: add-orders-number
-- phase: expand
-- parent: sha256/v1:499650aae040b0321cfb6d77c61c7f457b360f7e98777b1c79fc2a55d0421001
-- transactional: yes
-- gate: none
-- schema: sha256/v1:b6512fd9de22759393742f172e67a887399217a7f28905d87bcd04a3b622386e
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- A sequence counts for new rows at once; an identity must wait until no row lacks a value.
CREATE SEQUENCE public._interim_0002_orders_number_seq;

ALTER TABLE public.orders
    ADD COLUMN number bigint;

ALTER TABLE public.orders ALTER COLUMN number SET DEFAULT pg_catalog.nextval('public._interim_0002_orders_number_seq'::pg_catalog.regclass);
