-- concertina: 1
-- change: change-customer-id-to-bigint
-- phase: constrain
-- parent: sha256/v1:10c9b3d5ae9c745653a924bbf891abe142316cc9e8476bdc3278de9a008049b4
-- depends: 0003_backfill_change-customer-id-to-bigint
-- transactional: no
-- gate: none
-- schema: sha256/v1:915818a0bb5a756c2cd691a39024db0816b5fa80a46484f4027ca3e72603d7da
-- cost: builds 2 indexes beside running writers; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
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
            WHERE (_shadow_0002_id IS DISTINCT FROM CAST((id) AS bigint) OR _shadow_0002_parent IS DISTINCT FROM CAST((parent) AS bigint)) AND (id IS DISTINCT FROM CAST((_shadow_0002_id) AS integer) OR parent IS DISTINCT FROM CAST((_shadow_0002_parent) AS integer))
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
        SELECT CAST(ROW(_shadow_0002_id) AS pg_catalog.text) AS sample
        FROM public.customer
            WHERE _shadow_0002_id IS NOT NULL
            GROUP BY _shadow_0002_id
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.customer" have equal values in "_shadow_0002_id", for example ', concertina_samples, ' – nothing was changed.'),
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
        FROM public.orders
            WHERE _shadow_0002_customer_id IS DISTINCT FROM CAST((customer_id) AS bigint) AND customer_id IS DISTINCT FROM CAST((_shadow_0002_customer_id) AS integer)
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
ALTER TABLE public.customer VALIDATE CONSTRAINT customer__shadow_0002_id_not_null;

-- The contract makes it the primary key without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0002_customer_pkey
    ON public.customer (_shadow_0002_id);

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders__shadow_0002_customer_id_not_null;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY _interim_0002_orders_customer_id_idx
    ON public.orders (_shadow_0002_customer_id);
