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

-- Prove that no row disagrees: replication and restores pass the triggers by.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(id) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE (_shadow_0002_mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((CAST(CAST((mood) AS pg_catalog.text) AS public._interim_0002_mood)) AS public._interim_0002_mood))::pg_catalog.text COLLATE pg_catalog."C" AND (mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((CAST(CAST((_shadow_0002_mood) AS pg_catalog.text) AS public.mood)) AS public.mood))::pg_catalog.text COLLATE pg_catalog."C"
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders__shadow_0002_mood_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN _shadow_0002_mood SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders__shadow_0002_mood_not_null_check;
COMMIT;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY _interim_0002_orders_mood_idx
    ON public.orders (_shadow_0002_mood);
