-- concertina: 1
-- change: change-city-number-to-bigint
-- phase: backfill
-- parent: sha256/v1:c02e13a5ef9fc2c373e8a3d49f78acbae89835089782b0b92a17213bc12d716d
-- depends: 0002_expand_change-city-number-to-bigint
-- transactional: no
-- gate: none
-- schema: sha256/v1:9c4c938dd0c4c3fb12412dc4e048a646d31067e5121259fbbe9673fcf753b7a9
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Look first: a value that does not fit would stop it halfway.
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
            WHERE (number) NOT BETWEEN -9223372036854775808 AND 9223372036854775807
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.city" have in "number" a value that type bigint does not take, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows, or convert their values with @Convert. Then run this file again.';
    END IF;
END
$concertina$;

-- Look first: a value that does not fit would stop it halfway.
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
            WHERE (city) NOT BETWEEN -9223372036854775808 AND 9223372036854775807
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.station" have in "city" a value that type bigint does not take, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows, or convert their values with @Convert. Then run this file again.';
    END IF;
END
$concertina$;

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.city key=country,number
UPDATE public.city
    SET _shadow_0002_number = number
WHERE _shadow_0002_number IS DISTINCT FROM CAST((number) AS bigint) AND number IS DISTINCT FROM CAST((_shadow_0002_number) AS integer);

-- The planner must not take the new columns for empty.
ANALYZE public.city;

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.station key=id
UPDATE public.station
    SET _shadow_0002_city = city
WHERE _shadow_0002_city IS DISTINCT FROM CAST((city) AS bigint) AND city IS DISTINCT FROM CAST((_shadow_0002_city) AS integer);

-- The planner must not take the new columns for empty.
ANALYZE public.station;
