-- concertina: 1
-- change: add-orders-south
-- phase: expand
-- parent: sha256/v1:e7cfd5d671e5679c5294bad4a8d5a8672eb374b9e65ac47029a2a05f98a74206
-- transactional: no
-- gate: none
-- schema: sha256/v1:597945fb36319cd8767a70aede0b5c85a930c809f4ea749479fd9b8ad23cf0db
-- cost: builds 4 indexes beside running writers; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The index goes with its part on each partition; PostgreSQL has no concurrent form of this, but it
-- only touches the catalog.
DROP INDEX public.orders_note_idx;

-- The index goes with its part on each partition; PostgreSQL has no concurrent form of this, but it
-- only touches the catalog.
DROP INDEX public._interim_0002_orders_by_region;

-- The partition goes with the rows that were routed to it.
BEGIN;
ALTER TABLE public.orders DETACH PARTITION public.orders_south;
DROP TABLE public.orders_south;
COMMIT;
