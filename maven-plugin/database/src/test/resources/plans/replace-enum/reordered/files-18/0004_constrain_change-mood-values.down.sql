-- concertina: 1
-- change: change-mood-values
-- phase: constrain
-- parent: sha256/v1:34c9a5cd4ceaea732f539ac9d01c7b3b2c2ecd73444fbed4185a1ad1eafb95ab
-- depends: 0003_backfill_change-mood-values
-- transactional: no
-- gate: none
-- schema: sha256/v1:cde43a45844099351fd281a090523da0f361c81ae99357a06a9ecc552685954d
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
