-- concertina: 1
-- change: change-orders-total-to-bigint
-- phase: backfill
-- parent: sha256/v1:40eb86dda506574a6aa592cb31e713f7986ffa70e3a2e1c878a55a56ffd714f9
-- depends: 0002_expand_change-orders-total-to-bigint
-- transactional: no
-- gate: none
-- schema: sha256/v1:f0c463b04f19d2c6dfb4ebd429d2246a59a6a2aac3609bcb443aa4a1f88b0d91
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
            WHERE (total) NOT BETWEEN -9223372036854775808 AND 9223372036854775807
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" have in "total" a value that type bigint does not take, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows, or convert their values with @Convert. Then run this file again.';
    END IF;
END
$concertina$;

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET _shadow_0002_total = total
WHERE _shadow_0002_total IS DISTINCT FROM CAST((total) AS bigint) AND total IS DISTINCT FROM CAST((_shadow_0002_total) AS integer);

-- The planner must not take the new columns for empty.
ANALYZE public.orders;
