-- concertina: 1
-- change: change-orders-number-to-bigint
-- phase: backfill
-- parent: sha256/v1:ed84fbb17fbca355d8dfc0a7f40f95a1554b1ba1c9715abf8ba14c5411333cfe
-- depends: 0002_expand_change-orders-number-to-bigint
-- transactional: no
-- gate: none
-- schema: sha256/v1:a1685db4747ccc5f197873dc724eff643694a60b6579f010e80e27c75468337a
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
        SELECT CAST(ROW(number) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE (number) NOT BETWEEN -9223372036854775808 AND 9223372036854775807
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" have in "number" a value that type bigint does not take, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows, or convert their values with @Convert. Then run this file again.';
    END IF;
END
$concertina$;

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.orders key=number
UPDATE public.orders
    SET _shadow_0002_number = number
WHERE _shadow_0002_number IS DISTINCT FROM CAST((number) AS bigint) AND number IS DISTINCT FROM CAST((_shadow_0002_number) AS integer);

-- The planner must not take the new columns for empty.
ANALYZE public.orders;
