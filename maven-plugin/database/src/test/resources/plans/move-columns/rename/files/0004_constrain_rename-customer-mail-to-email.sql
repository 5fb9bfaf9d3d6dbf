-- concertina: 1
-- change: rename-customer-mail-to-email
-- phase: constrain
-- parent: sha256/v1:5b7f44d6336b4988c1793b2fc97da607c7f1664264ba41d8eb896f60d3285c51
-- depends: 0003_backfill_rename-customer-mail-to-email
-- transactional: no
-- gate: none
-- schema: sha256/v1:9bc51d029f50c189422d3e4ba76c42ec6353b2964f53d3b60e4419899cc9bd8f
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
        SELECT CAST(ROW(id) AS pg_catalog.text) AS sample
        FROM public.customer
            WHERE email IS DISTINCT FROM CAST((mail) AS text) AND mail IS DISTINCT FROM CAST((email) AS text)
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

-- Look first: a duplicate would show only after a long build, and leave an invalid index behind.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(email) AS pg_catalog.text) AS sample
        FROM public.customer
            WHERE email IS NOT NULL
            GROUP BY email
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.customer" have equal values in "email", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.customer VALIDATE CONSTRAINT customer_email_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.customer ALTER COLUMN email SET NOT NULL;
ALTER TABLE public.customer DROP CONSTRAINT customer_email_not_null_check;
COMMIT;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE UNIQUE INDEX CONCURRENTLY customer_email_key
    ON public.customer (email);

-- The finished index becomes the constraint: the catalog only.
ALTER TABLE public.customer
    ADD CONSTRAINT customer_email_key UNIQUE USING INDEX customer_email_key;
