-- concertina: 1
-- change: change-orders-code-to-varchar
-- phase: backfill
-- parent: sha256/v1:c2dc8da8afb7058a09c9c4e3fd1e07003069a71c49e361d9e6cf08f9d34a656c
-- depends: 0002_expand_change-orders-code-to-varchar
-- transactional: no
-- gate: none
-- schema: sha256/v1:a15bd5df7434b0ad95c5e0eeee94611af3ed01cd69c6cf06e5157a05382ee420
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
        SELECT CAST(ROW(id) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE pg_catalog.length(CAST((code) AS pg_catalog.text)) > 12
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" have in "code" a value that type character varying(12) does not take, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows, or convert their values with @Convert. Then run this file again.';
    END IF;
END
$concertina$;

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET _shadow_0002_code = code
WHERE _shadow_0002_code IS DISTINCT FROM CAST((code) AS character varying(12)) AND code IS DISTINCT FROM CAST((_shadow_0002_code) AS text);

-- The planner must not take the new columns for empty.
ANALYZE public.orders;
