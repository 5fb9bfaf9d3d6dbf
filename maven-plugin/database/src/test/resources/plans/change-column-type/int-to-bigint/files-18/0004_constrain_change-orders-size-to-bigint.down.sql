-- concertina: 1
-- change: change-orders-size-to-bigint
-- phase: constrain
-- parent: sha256/v1:51c82b5a18e00f9f0899454954c0c33da20cd09e8fe03cd4c0d80367e6cd5edb
-- depends: 0003_backfill_change-orders-size-to-bigint
-- transactional: no
-- gate: none
-- schema: sha256/v1:cf3642bce2d01e0e06dafcf4a329e29fd62eb05b371dacf59a0d93cc162ad701
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to no constraint on the new columns.
ALTER TABLE public.orders DROP CONSTRAINT _interim_0002_orders_size_check;

-- Concurrently: readers and writers of the table go on.
DROP INDEX CONCURRENTLY public._interim_0002_orders_size_idx;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN _shadow_0002_size DROP NOT NULL;

ALTER TABLE public.orders
    ADD CONSTRAINT orders__shadow_0002_size_not_null NOT NULL _shadow_0002_size NOT VALID;
COMMIT;
