-- concertina: 1
-- change: change-orders-total-to-numeric
-- phase: backfill
-- parent: sha256/v1:efb20b7c9b0d62e75a759703f0f78fe36e7a1ad48ec3db82402c83b369dd8638
-- depends: 0002_expand_change-orders-total-to-numeric
-- transactional: no
-- gate: none
-- schema: sha256/v1:d0090a5c28f0224484613275f397cdbef837e15016d6c6aca49d4114b728261f
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
            WHERE pg_catalog.abs(pg_catalog.round(CAST((total) AS pg_catalog.numeric), 2)) >= 1e7
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" have in "total" a value that type numeric(9,2) does not take, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows, or convert their values with @Convert. Then run this file again.';
    END IF;
END
$concertina$;

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET _shadow_0002_total = total
WHERE (_shadow_0002_total)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((total) AS numeric(9,2)))::pg_catalog.text COLLATE pg_catalog."C" AND total IS DISTINCT FROM CAST((_shadow_0002_total) AS integer);

-- The planner must not take the new columns for empty.
ANALYZE public.orders;
