-- concertina: 1
-- change: change-mood-values
-- phase: backfill
-- parent: sha256/v1:2c4bcd755d808bc00957c03181912865ceb0f2a7af872c21550f32b4f109f48c
-- depends: 0002_expand_change-mood-values
-- transactional: no
-- gate: none
-- schema: sha256/v1:3ee37ffea1183e0ca50ff423124b51c33d9ec50e7ab408e7f643f55ea5afe480
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
