-- concertina: 1
-- change: more-orders-than-an-int
-- phase: constrain
-- parent: sha256/v1:ee514aff23e5ff166f048c7fb3138c370d5d5a136db30f16a3861715b84b4a22
-- depends: 0021_backfill_more-orders-than-an-int
-- transactional: no
-- gate: none
-- schema: sha256/v1:782ea8d9488d7cc93fd5a84c50a2fd95c7352910479dfd81386700810c866dc8
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
