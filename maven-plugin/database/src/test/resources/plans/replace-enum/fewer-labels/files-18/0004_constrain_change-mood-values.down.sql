-- concertina: 1
-- change: change-mood-values
-- phase: constrain
-- parent: sha256/v1:d8fc35a91895be604e9444809f073eb99ed1d342f42fba5f3d1f4aa2b2f6b3ad
-- depends: 0003_backfill_change-mood-values
-- transactional: no
-- gate: none
-- schema: sha256/v1:9ef6f6e568971d98b4a52b4ba900c34357f712bf4b99319fcb2161cab4e64cad
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Concurrently: readers and writers of the table go on.
DROP INDEX CONCURRENTLY public._interim_0002_orders_mood_idx;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN _shadow_0002_mood DROP NOT NULL;

ALTER TABLE public.orders
    ADD CONSTRAINT orders__shadow_0002_mood_not_null NOT NULL _shadow_0002_mood NOT VALID;
COMMIT;
