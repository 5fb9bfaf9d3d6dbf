-- concertina: 1
-- change: change-orders-number-to-bigint
-- phase: constrain
-- parent: sha256/v1:de5a8b4e18904eb3f1d826d3835ace114d6307e9e7a963fc61d9626de05e1658
-- depends: 0003_backfill_change-orders-number-to-bigint
-- transactional: no
-- gate: none
-- schema: sha256/v1:a1685db4747ccc5f197873dc724eff643694a60b6579f010e80e27c75468337a
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to no index.
DROP INDEX CONCURRENTLY public._interim_0002_orders_pkey;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN _shadow_0002_number DROP NOT NULL;

ALTER TABLE public.orders
    ADD CONSTRAINT orders__shadow_0002_number_not_null NOT NULL _shadow_0002_number NOT VALID;
COMMIT;
