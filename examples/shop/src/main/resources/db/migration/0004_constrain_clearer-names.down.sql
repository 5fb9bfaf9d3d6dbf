-- concertina: 1
-- change: clearer-names
-- phase: constrain
-- parent: sha256/v1:6856074487eaa6e895ce92f372507c7fa38c0c9963c4d5b0cbf2b70d8c40c1d1
-- depends: 0003_backfill_clearer-names
-- transactional: no
-- gate: none
-- schema: sha256/v1:b6a337cf7e95406c0ec7ebb34ec75ee289fe49542991b9dc351e66e733ff1cfc
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Concurrently: readers and writers of the table go on.
DROP INDEX CONCURRENTLY public.orders_customer_id_placed_at_idx;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.orders
    ADD CONSTRAINT orders_placed_at_not_null_check CHECK (placed_at IS NOT NULL) NOT VALID;

ALTER TABLE public.orders ALTER COLUMN placed_at DROP NOT NULL;
COMMIT;
