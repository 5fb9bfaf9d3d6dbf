-- concertina: 1
-- change: move-columns-orders-id
-- phase: constrain
-- parent: sha256/v1:175e76a5731962812815594333b69c2ffc56f86eaa5b048ccdaf99351775e4d4
-- depends: 0003_backfill_move-columns-orders-id
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
