-- concertina: 1
-- change: change-mood-values
-- phase: constrain
-- parent: sha256/v1:9e2a497b9e8693e51960db639bde942325face55e2c1d758a85f80bf9a838d25
-- depends: 0003_backfill_change-mood-values
-- transactional: no
-- gate: none
-- schema: sha256/v1:cde43a45844099351fd281a090523da0f361c81ae99357a06a9ecc552685954d
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
