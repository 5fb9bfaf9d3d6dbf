-- concertina: 1
-- change: change-orders-and-purchases
-- phase: backfill
-- parent: sha256/v1:73956fab87ac4423caa602380d7337cab1400c41d71dac43c3e8bc7f382ccd6b
-- depends: 0002_expand_change-orders-and-purchases
-- transactional: no
-- gate: none
-- schema: sha256/v1:e0df14b9015c62085b2b0ddc64f83c6daa4620dc08c5952d7f5e1f89da133baf
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
        FROM public.purchases
            WHERE (amount) NOT BETWEEN -9223372036854775808 AND 9223372036854775807
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.purchases" have in "amount" a value that type bigint does not take, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows, or convert their values with @Convert. Then run this file again.';
    END IF;
END
$concertina$;

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.purchases key=id
UPDATE public.purchases
    SET _shadow_0002_amount = amount
WHERE _shadow_0002_amount IS DISTINCT FROM CAST((amount) AS bigint) AND amount IS DISTINCT FROM CAST((_shadow_0002_amount) AS integer);

-- The planner must not take the new columns for empty.
ANALYZE public.purchases;
