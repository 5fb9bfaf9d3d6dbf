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

-- Back to no index.
DROP INDEX CONCURRENTLY public._interim_0002_orders_pkey;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN order_id DROP NOT NULL;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_order_id_not_null NOT NULL order_id NOT VALID;
COMMIT;
