-- concertina: 1
-- change: change-city-number-to-bigint
-- phase: constrain
-- parent: sha256/v1:10b6b07d419581e6693d0772cd421006f22d48c0453c3022f2d2842b969a48f4
-- depends: 0003_backfill_change-city-number-to-bigint
-- transactional: no
-- gate: none
-- schema: sha256/v1:9c4c938dd0c4c3fb12412dc4e048a646d31067e5121259fbbe9673fcf753b7a9
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
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
        SELECT CAST(ROW(country, number) AS pg_catalog.text) AS sample
        FROM public.city
            WHERE _shadow_0002_number IS DISTINCT FROM CAST((number) AS bigint) AND number IS DISTINCT FROM CAST((_shadow_0002_number) AS integer)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.city" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;

-- A duplicate would make the index fail after a long build.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(country, _shadow_0002_number) AS pg_catalog.text) AS sample
        FROM public.city
            WHERE country IS NOT NULL
            AND _shadow_0002_number IS NOT NULL
            GROUP BY country, _shadow_0002_number
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.city" have equal values in "country", "_shadow_0002_number", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

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
        FROM public.station
            WHERE _shadow_0002_city IS DISTINCT FROM CAST((city) AS bigint) AND city IS DISTINCT FROM CAST((_shadow_0002_city) AS integer)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.station" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.city VALIDATE CONSTRAINT city__shadow_0002_number_not_null;

-- The contract makes it the primary key without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0002_city_pkey
    ON public.city (country, _shadow_0002_number);
