-- concertina: 1
-- change: split-orders-full-name
-- phase: constrain
-- parent: sha256/v1:2cb9b44719cf85c0f389f3cc9c282680dd304b1d0604db9d0ef8deb08ec13b5a
-- depends: 0003_backfill_split-orders-full-name
-- transactional: no
-- gate: none
-- schema: sha256/v1:284bc7a0e6f1042180fc920563a5d8c3f418d090f58d76f481553a5d170b7bc7
-- cost: reads the table, others may write meanwhile; strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN last_name DROP NOT NULL;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_last_name_not_null NOT NULL last_name NOT VALID;
COMMIT;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN first_name DROP NOT NULL;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_first_name_not_null NOT NULL first_name NOT VALID;
COMMIT;
