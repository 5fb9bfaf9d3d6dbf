-- concertina: 1
-- change: change-mood-values
-- phase: constrain
-- parent: sha256/v1:95d942297e823033653936be216fe7e0d2970c5000c1387e001d4d933d527831
-- depends: 0003_backfill_change-mood-values
-- transactional: no
-- gate: none
-- schema: sha256/v1:9ef6f6e568971d98b4a52b4ba900c34357f712bf4b99319fcb2161cab4e64cad
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Concurrently: readers and writers of the table go on.
DROP INDEX CONCURRENTLY public._interim_0002_orders_mood_idx;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.orders
    ADD CONSTRAINT orders__shadow_0002_mood_not_null_check CHECK (_shadow_0002_mood IS NOT NULL) NOT VALID;

ALTER TABLE public.orders ALTER COLUMN _shadow_0002_mood DROP NOT NULL;
COMMIT;
