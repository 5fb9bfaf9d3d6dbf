-- concertina: 1
-- change: change-orders-id-to-bigint
-- phase: constrain
-- parent: sha256/v1:81dbf1a0ff0757799c47fc60a3ef0b4e48500ac2e97f119e9c4bf0deaa497ec7
-- depends: 0003_backfill_change-orders-id-to-bigint
-- transactional: no
-- gate: none
-- schema: sha256/v1:8aa0c4a6addd8f01fbef41c8a850cb2929e563bd312dd7a28ff85f70abc0a266
-- cost: builds 4 indexes beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The index goes with its part on each partition; PostgreSQL has no concurrent form of this, but it
-- only touches the catalog.
DROP INDEX public._interim_0002_orders_id_note_idx;

-- Back to no index.
DROP INDEX CONCURRENTLY public.orders_2026__interim_0002_orders_pkey;

-- Back to no index.
DROP INDEX CONCURRENTLY public.orders_2027__interim_0002_orders_pkey;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN _shadow_0002_id DROP NOT NULL;

ALTER TABLE public.orders_2026 ALTER COLUMN _shadow_0002_id DROP NOT NULL;

ALTER TABLE public.orders_2027 ALTER COLUMN _shadow_0002_id DROP NOT NULL;

ALTER TABLE public.orders
    ADD CONSTRAINT orders__shadow_0002_id_not_null NOT NULL _shadow_0002_id NOT VALID;
COMMIT;
