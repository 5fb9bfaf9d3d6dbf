-- concertina: 1
-- change: change-mood-values
-- phase: backfill
-- parent: sha256/v1:6b66cee3e56b3212ef64f9ec4dcddaf476ad11cb93b7ce28ae866f6310bbb254
-- depends: 0002_expand_change-mood-values
-- transactional: no
-- gate: none
-- schema: sha256/v1:9ef6f6e568971d98b4a52b4ba900c34357f712bf4b99319fcb2161cab4e64cad
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
