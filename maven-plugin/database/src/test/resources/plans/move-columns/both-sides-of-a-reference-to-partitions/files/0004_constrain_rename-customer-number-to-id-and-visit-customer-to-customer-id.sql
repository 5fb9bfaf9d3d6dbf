-- concertina: 1
-- change: rename-customer-number-to-id-and-visit-customer-to-customer-id
-- phase: constrain
-- parent: sha256/v1:1aebaad3a8d9de75d5e46ff72fbf609721f6615cf7dfad94f8c30e831d2e7ea2
-- depends: 0003_backfill_rename-customer-number-to-id-and-visit-customer-to-customer-id
-- transactional: no
-- gate: none
-- schema: sha256/v1:8cedcf4e30be80d609a91c059df84a10d1e8d71e538d7d656573a726c30cf6d7
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
        SELECT CAST(ROW(region, number) AS pg_catalog.text) AS sample
        FROM public.customer
            WHERE id IS DISTINCT FROM CAST((number) AS bigint) AND number IS DISTINCT FROM CAST((id) AS bigint)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.customer" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
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
        SELECT CAST(ROW(region, id) AS pg_catalog.text) AS sample
        FROM public.customer
            WHERE region IS NOT NULL
            AND id IS NOT NULL
            GROUP BY region, id
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.customer" have equal values in "region", "id", for example ', concertina_samples, ' – nothing was changed.'),
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
        FROM public.visit
            WHERE customer_id IS DISTINCT FROM CAST((customer) AS bigint) AND customer IS DISTINCT FROM CAST((customer_id) AS bigint)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.visit" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.customer VALIDATE CONSTRAINT customer_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.customer ALTER COLUMN id SET NOT NULL;
ALTER TABLE public.customer DROP CONSTRAINT customer_id_not_null_check;
COMMIT;

-- The contract makes it the primary key without a scan.
CREATE UNIQUE INDEX CONCURRENTLY customer_north__interim_0002_customer_pkey
    ON public.customer_north (region, id);
