-- concertina: 1
-- change: rename-orders-txt-to-body
-- phase: constrain
-- parent: sha256/v1:07efd77fed89ad97b205dec4a2fbf796f59e3d5e2c264eaeb9914b72fd5aa444
-- depends: 0003_backfill_rename-orders-txt-to-body
-- transactional: no
-- gate: none
-- schema: sha256/v1:3a294ac43f6bd00a76e16085bf1aeb8bef9b503fec0c837805d7e8351a03184b
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
        SELECT CAST(ROW(id, at) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE body IS DISTINCT FROM CAST((txt) AS text) AND txt IS DISTINCT FROM CAST((body) AS text)
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

-- On the parent alone, where there are no rows: not yet valid until each partition has its part.
CREATE INDEX orders_body_idx
    ON ONLY public.orders (body);

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY orders_2026_body_idx
    ON public.orders_2026 (body);

-- The partition's index becomes a part of the whole; with the last one the whole is valid.
ALTER INDEX public.orders_body_idx ATTACH PARTITION public.orders_2026_body_idx;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY orders_2027_body_idx
    ON public.orders_2027 (body);

-- The partition's index becomes a part of the whole; with the last one the whole is valid.
ALTER INDEX public.orders_body_idx ATTACH PARTITION public.orders_2027_body_idx;
