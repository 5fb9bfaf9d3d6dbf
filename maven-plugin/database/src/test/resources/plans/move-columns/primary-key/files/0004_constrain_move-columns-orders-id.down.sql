-- concertina: 1
-- change: move-columns-orders-id
-- phase: constrain
-- parent: sha256/v1:c3cb41d4f46112c8e3ba3e27731d19f24b9db18eb0e558cb3f0137080591844d
-- depends: 0003_backfill_move-columns-orders-id
-- transactional: no
-- gate: none
-- schema: sha256/v1:d567b5382871ce0ecbf0fc01edab52e53017b1361f4cad8a8fd391eb6ee529d7
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to no index.
DROP INDEX CONCURRENTLY public._interim_0002_orders_pkey;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.orders
    ADD CONSTRAINT orders_order_id_not_null_check CHECK (order_id IS NOT NULL) NOT VALID;

ALTER TABLE public.orders ALTER COLUMN order_id DROP NOT NULL;
COMMIT;
