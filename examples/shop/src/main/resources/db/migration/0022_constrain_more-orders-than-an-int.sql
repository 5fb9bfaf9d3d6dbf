-- concertina: 1
-- change: more-orders-than-an-int
-- phase: constrain
-- parent: sha256/v1:4215aaa9be1e58f38ee496ee7e9c4ed8722d1b2d303735ca8e4c564fd02c0942
-- depends: 0021_backfill_more-orders-than-an-int
-- transactional: no
-- gate: none
-- schema: sha256/v1:bd1a5ebaaf705cb1d81d6b3d7db9cc2f879b801c49fda9d3c76346387f7b7dcf
-- cost: builds 2 indexes beside running writers; reads the table, others may write meanwhile;
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
        SELECT CAST(ROW(order_id, line_no) AS pg_catalog.text) AS sample
        FROM public.order_line
            WHERE _shadow_0020_order_id IS DISTINCT FROM CAST((order_id) AS bigint) AND order_id IS DISTINCT FROM CAST((_shadow_0020_order_id) AS integer)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.order_line" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
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
        SELECT CAST(ROW(_shadow_0020_order_id, line_no) AS pg_catalog.text) AS sample
        FROM public.order_line
            WHERE _shadow_0020_order_id IS NOT NULL
            AND line_no IS NOT NULL
            GROUP BY _shadow_0020_order_id, line_no
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.order_line" have equal values in "_shadow_0020_order_id", "line_no", for example ', concertina_samples, ' – nothing was changed.'),
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
            WHERE _shadow_0020_id IS DISTINCT FROM CAST((id) AS bigint) AND id IS DISTINCT FROM CAST((_shadow_0020_id) AS integer)
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
        SELECT CAST(ROW(_shadow_0020_id) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE _shadow_0020_id IS NOT NULL
            GROUP BY _shadow_0020_id
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" have equal values in "_shadow_0020_id", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.order_line VALIDATE CONSTRAINT order_line__shadow_0020_order_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.order_line ALTER COLUMN _shadow_0020_order_id SET NOT NULL;
ALTER TABLE public.order_line DROP CONSTRAINT order_line__shadow_0020_order_id_not_null_check;
COMMIT;

-- The contract makes it the primary key without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0020_order_line_pkey
    ON public.order_line (_shadow_0020_order_id, line_no);

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders__shadow_0020_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN _shadow_0020_id SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders__shadow_0020_id_not_null_check;
COMMIT;

-- The contract makes it the primary key without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0020_orders_pkey
    ON public.orders (_shadow_0020_id);
