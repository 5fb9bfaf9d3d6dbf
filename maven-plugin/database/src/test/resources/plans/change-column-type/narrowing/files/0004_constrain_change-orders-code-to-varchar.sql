-- concertina: 1
-- change: change-orders-code-to-varchar
-- phase: constrain
-- parent: sha256/v1:accee1b73dd32e5deb9cec73599fa47fb7c74c48c7b946b3a8bd7cd36b932559
-- depends: 0003_backfill_change-orders-code-to-varchar
-- transactional: no
-- gate: none
-- schema: sha256/v1:a15bd5df7434b0ad95c5e0eeee94611af3ed01cd69c6cf06e5157a05382ee420
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
        FROM public.orders
            WHERE _shadow_0002_code IS DISTINCT FROM CAST((code) AS character varying(12)) AND code IS DISTINCT FROM CAST((_shadow_0002_code) AS text)
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

-- Look first: a duplicate would show only after a long build, and leave an invalid index behind.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(_shadow_0002_code) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE _shadow_0002_code IS NOT NULL
            GROUP BY _shadow_0002_code
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" have equal values in "_shadow_0002_code", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders__shadow_0002_code_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN _shadow_0002_code SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders__shadow_0002_code_not_null_check;
COMMIT;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0002_orders_code_key
    ON public.orders (_shadow_0002_code);

-- The finished index becomes the constraint: the catalog only.
ALTER TABLE public.orders
    ADD CONSTRAINT _interim_0002_orders_code_key UNIQUE USING INDEX _interim_0002_orders_code_key;
