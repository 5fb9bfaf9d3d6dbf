-- concertina: 1
-- change: add-orders-south
-- phase: expand
-- parent: sha256/v1:6cf03a49e3582258828fb09da1ba7a454363dceae10ba67afc3963c95cf7811a
-- transactional: no
-- gate: none
-- schema: sha256/v1:c1b891de13bfb5abd5b68947849292f987eaeac9f95143cd723a737497601898
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE

-- The partition goes with the rows that were routed to it.
BEGIN;
ALTER TABLE public.orders DETACH PARTITION public.orders_south;
DROP TABLE public.orders_south;
COMMIT;

-- Look first: a duplicate would show only after a long build, and leave an invalid index behind.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(region, number) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE region IS NOT NULL
            AND number IS NOT NULL
            GROUP BY region, number
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" have equal values in "region", "number", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- On the parent alone, where there are no rows: not yet in force until each partition has its part.
ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_region_number_key UNIQUE (region, number);

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE UNIQUE INDEX CONCURRENTLY orders_north_region_number_key
    ON public.orders_north (region, number);

-- The finished index becomes the partition's part of the key: the catalog only.
BEGIN;
ALTER TABLE public.orders_north
    ADD CONSTRAINT orders_north_region_number_key UNIQUE USING INDEX orders_north_region_number_key;

ALTER INDEX public.orders_region_number_key ATTACH PARTITION public.orders_north_region_number_key;
COMMIT;
