-- concertina: 1
-- change: rename-orders-id-to-order-id
-- phase: constrain
-- parent: sha256/v1:c876788f560bd0ef0c29bdaf125bb329f624e01adff96a6937f4e77b7849ff57
-- depends: 0003_backfill_rename-orders-id-to-order-id
-- transactional: no
-- gate: none
-- schema: sha256/v1:d567b5382871ce0ecbf0fc01edab52e53017b1361f4cad8a8fd391eb6ee529d7
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
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
        FROM public.orders
            WHERE order_id IS DISTINCT FROM CAST((id) AS bigint) AND id IS DISTINCT FROM CAST((order_id) AS bigint)
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
        SELECT CAST(ROW(order_id) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE order_id IS NOT NULL
            GROUP BY order_id
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" have equal values in "order_id", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_order_id_not_null;

-- The contract makes it the primary key without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0002_orders_pkey
    ON public.orders (order_id);
