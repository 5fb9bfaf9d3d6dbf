-- concertina: 1
-- change: change-orders-id-to-bigint
-- phase: backfill
-- parent: sha256/v1:f116a2d2d17589ee87d573efdbb49b8b3f0349bbf90e10d5e4981be2b07f9c9e
-- depends: 0002_expand_change-orders-id-to-bigint
-- transactional: no
-- gate: none
-- schema: sha256/v1:8aa0c4a6addd8f01fbef41c8a850cb2929e563bd312dd7a28ff85f70abc0a266
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
        SELECT CAST(ROW(id, at) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE (id) NOT BETWEEN -9223372036854775808 AND 9223372036854775807
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" have in "id" a value that type bigint does not take, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows, or convert their values with @Convert. Then run this file again.';
    END IF;
END
$concertina$;

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.orders key=id,at
UPDATE public.orders
    SET _shadow_0002_id = id
WHERE _shadow_0002_id IS DISTINCT FROM CAST((id) AS bigint) AND id IS DISTINCT FROM CAST((_shadow_0002_id) AS integer);

-- The planner must not take the new columns for empty.
ANALYZE public.orders;
