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

-- The index goes with its part on each partition; PostgreSQL has no concurrent form of this, but it
-- only touches the catalog.
DROP INDEX public.orders_by_region;

-- The name is free.
BEGIN;
ALTER INDEX public._interim_0002_orders_by_region RENAME TO orders_by_region;
ALTER INDEX public.orders_north__interim_0002_orders_by_region RENAME TO orders_north_region_idx;
ALTER INDEX public.orders_south__interim_0002_orders_by_region RENAME TO orders_south_region_idx;
COMMIT;
