-- concertina: 1
-- change: change-orders-number-to-bigint
-- phase: constrain
-- parent: sha256/v1:5d29db247358c316b6727c65559fc675e33a94be9bcfd0c126813f7818cba76d
-- depends: 0003_backfill_change-orders-number-to-bigint
-- transactional: no
-- gate: none
-- schema: sha256/v1:a1685db4747ccc5f197873dc724eff643694a60b6579f010e80e27c75468337a
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
        SELECT CAST(ROW(number) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE _shadow_0002_number IS DISTINCT FROM CAST((number) AS bigint) AND number IS DISTINCT FROM CAST((_shadow_0002_number) AS integer)
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

-- A duplicate would make the index fail after a long build.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(_shadow_0002_number) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE _shadow_0002_number IS NOT NULL
            GROUP BY _shadow_0002_number
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" have equal values in "_shadow_0002_number", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders__shadow_0002_number_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN _shadow_0002_number SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders__shadow_0002_number_not_null_check;
COMMIT;

-- The contract makes it the primary key without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0002_orders_pkey
    ON public.orders (_shadow_0002_number);
