-- concertina: 1
-- change: add-orders-south
-- phase: contract
-- parent: sha256/v1:e626bee95beec5c27b243e777d13059ba88a2aa2768f270a8ed8a5873867980a
-- depends: 0002_expand_add-orders-south
-- transactional: no
-- gate: live
-- schema: sha256/v1:597945fb36319cd8767a70aede0b5c85a930c809f4ea749479fd9b8ad23cf0db
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: builds 2 indexes beside running writers; strongest lock ACCESS EXCLUSIVE

-- Make room for the old one.
BEGIN;
ALTER INDEX public.orders_by_region RENAME TO _interim_0002_orders_by_region;
ALTER INDEX public.orders_north_region_idx RENAME TO orders_north__interim_0002_orders_by_region;
ALTER INDEX public.orders_south_region_idx RENAME TO orders_south__interim_0002_orders_by_region;
COMMIT;

-- On the parent alone, where there are no rows: not yet valid until each partition has its part.
CREATE INDEX orders_by_region
    ON ONLY public.orders (region);

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY orders_north_region_idx
    ON public.orders_north (region);

-- The partition's index becomes a part of the whole; with the last one the whole is valid.
ALTER INDEX public.orders_by_region ATTACH PARTITION public.orders_north_region_idx;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY orders_south_region_idx
    ON public.orders_south (region);

-- The partition's index becomes a part of the whole; with the last one the whole is valid.
ALTER INDEX public.orders_by_region ATTACH PARTITION public.orders_south_region_idx;
