-- concertina: 1
-- change: change-orders-cents-to-numeric
-- phase: constrain
-- parent: sha256/v1:e335203607ed1d7c9aa6630783d193c17cb7d268f5dee44118a093abe0030ad2
-- depends: 0003_backfill_change-orders-cents-to-numeric
-- transactional: no
-- gate: none
-- schema: sha256/v1:6e58408e2f994e44b7283544cd2ed4938c156ee98fda2d7e6d72c88d9e684ceb
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
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
            WHERE (_shadow_0002_cents)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((cents / 100.0) AS numeric(12,2)))::pg_catalog.text COLLATE pg_catalog."C" AND cents IS DISTINCT FROM CAST(((_shadow_0002_cents * 100)::integer) AS integer)
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
ALTER TABLE public.orders VALIDATE CONSTRAINT orders__shadow_0002_cents_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN _shadow_0002_cents SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders__shadow_0002_cents_not_null_check;
COMMIT;
