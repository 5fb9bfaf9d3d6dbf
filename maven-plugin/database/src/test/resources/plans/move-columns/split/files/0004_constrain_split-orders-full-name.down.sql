-- concertina: 1
-- change: split-orders-full-name
-- phase: constrain
-- parent: sha256/v1:83b1a95a2df327c327e3284cc0eaee8f8738f74a3ebbbbef739ab47e3edb8c41
-- depends: 0003_backfill_split-orders-full-name
-- transactional: no
-- gate: none
-- schema: sha256/v1:284bc7a0e6f1042180fc920563a5d8c3f418d090f58d76f481553a5d170b7bc7
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.orders
    ADD CONSTRAINT orders_last_name_not_null_check CHECK (last_name IS NOT NULL) NOT VALID;

ALTER TABLE public.orders ALTER COLUMN last_name DROP NOT NULL;
COMMIT;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.orders
    ADD CONSTRAINT orders_first_name_not_null_check CHECK (first_name IS NOT NULL) NOT VALID;

ALTER TABLE public.orders ALTER COLUMN first_name DROP NOT NULL;
COMMIT;
