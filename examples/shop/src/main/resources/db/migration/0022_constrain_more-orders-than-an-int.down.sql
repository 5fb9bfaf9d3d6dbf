-- concertina: 1
-- change: more-orders-than-an-int
-- phase: constrain
-- parent: sha256/v1:4215aaa9be1e58f38ee496ee7e9c4ed8722d1b2d303735ca8e4c564fd02c0942
-- depends: 0021_backfill_more-orders-than-an-int
-- transactional: no
-- gate: none
-- schema: sha256/v1:bd1a5ebaaf705cb1d81d6b3d7db9cc2f879b801c49fda9d3c76346387f7b7dcf
-- cost: builds 2 indexes beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to no index.
DROP INDEX CONCURRENTLY public._interim_0020_orders_pkey;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.orders
    ADD CONSTRAINT orders__shadow_0020_id_not_null_check CHECK (_shadow_0020_id IS NOT NULL) NOT VALID;

ALTER TABLE public.orders ALTER COLUMN _shadow_0020_id DROP NOT NULL;
COMMIT;

-- Back to no index.
DROP INDEX CONCURRENTLY public._interim_0020_order_line_pkey;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.order_line
    ADD CONSTRAINT order_line__shadow_0020_order_id_not_null_check CHECK (_shadow_0020_order_id IS NOT NULL) NOT VALID;

ALTER TABLE public.order_line ALTER COLUMN _shadow_0020_order_id DROP NOT NULL;
COMMIT;
