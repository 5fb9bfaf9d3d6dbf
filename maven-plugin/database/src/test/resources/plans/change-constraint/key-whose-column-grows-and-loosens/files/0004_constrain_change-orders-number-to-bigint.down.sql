-- concertina: 1
-- change: change-orders-number-to-bigint
-- phase: constrain
-- parent: sha256/v1:5d29db247358c316b6727c65559fc675e33a94be9bcfd0c126813f7818cba76d
-- depends: 0003_backfill_change-orders-number-to-bigint
-- transactional: no
-- gate: none
-- schema: sha256/v1:a1685db4747ccc5f197873dc724eff643694a60b6579f010e80e27c75468337a
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to no index.
DROP INDEX CONCURRENTLY public._interim_0002_orders_pkey;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.orders
    ADD CONSTRAINT orders__shadow_0002_number_not_null_check CHECK (_shadow_0002_number IS NOT NULL) NOT VALID;

ALTER TABLE public.orders ALTER COLUMN _shadow_0002_number DROP NOT NULL;
COMMIT;
