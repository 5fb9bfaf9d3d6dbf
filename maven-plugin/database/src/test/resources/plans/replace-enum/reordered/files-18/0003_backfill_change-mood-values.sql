-- concertina: 1
-- change: change-mood-values
-- phase: backfill
-- parent: sha256/v1:67563d1c8dfc789e3f647b639d21a79c60219a6b1d2c5d61e720590d0c49e5bb
-- depends: 0002_expand_change-mood-values
-- transactional: no
-- gate: none
-- schema: sha256/v1:cde43a45844099351fd281a090523da0f361c81ae99357a06a9ecc552685954d
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET _shadow_0002_mood = CAST(CAST((mood) AS pg_catalog.text) AS public._interim_0002_mood)
WHERE (_shadow_0002_mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((CAST(CAST((mood) AS pg_catalog.text) AS public._interim_0002_mood)) AS public._interim_0002_mood))::pg_catalog.text COLLATE pg_catalog."C" AND (mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((CAST(CAST((_shadow_0002_mood) AS pg_catalog.text) AS public.mood)) AS public.mood))::pg_catalog.text COLLATE pg_catalog."C";

-- The planner must not take the new columns for empty.
ANALYZE public.orders;
