-- concertina: 1
-- change: change-orders-size-to-bigint
-- phase: constrain
-- parent: sha256/v1:ddffd5daaa8fc5842a1fb50ea4b11173e44337009a1aec299b5723003f4a9f25
-- depends: 0003_backfill_change-orders-size-to-bigint
-- transactional: no
-- gate: none
-- schema: sha256/v1:cf3642bce2d01e0e06dafcf4a329e29fd62eb05b371dacf59a0d93cc162ad701
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
            WHERE _shadow_0002_size IS DISTINCT FROM CAST((size) AS bigint) AND size IS DISTINCT FROM CAST((_shadow_0002_size) AS integer)
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

-- Look first: a row that breaks the rule would stop it halfway.
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
            WHERE NOT (_shadow_0002_size > 0)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" break check "_interim_0002_orders_size_check", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows. Then run this file again.';
    END IF;
END
$concertina$;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders__shadow_0002_size_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN _shadow_0002_size SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders__shadow_0002_size_not_null_check;
COMMIT;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY _interim_0002_orders_size_idx
    ON public.orders (_shadow_0002_size);

-- NOT VALID holds for new rows at once and reads none of the old ones, so the lock is short.
ALTER TABLE public.orders
    ADD CONSTRAINT _interim_0002_orders_size_check CHECK (_shadow_0002_size > 0) NOT VALID;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.orders VALIDATE CONSTRAINT _interim_0002_orders_size_check;
