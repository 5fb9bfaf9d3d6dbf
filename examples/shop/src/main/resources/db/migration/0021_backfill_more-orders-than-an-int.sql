-- concertina: 1
-- change: more-orders-than-an-int
-- phase: backfill
-- parent: sha256/v1:e50da9389b53f4ba0250acc3aed791dfdeef98640adb3accf07aaca0a9124592
-- depends: 0020_expand_more-orders-than-an-int
-- transactional: no
-- gate: none
-- schema: sha256/v1:bd1a5ebaaf705cb1d81d6b3d7db9cc2f879b801c49fda9d3c76346387f7b7dcf
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.order_line key=order_id,line_no
UPDATE public.order_line
    SET _shadow_0020_order_id = order_id
WHERE _shadow_0020_order_id IS DISTINCT FROM CAST((order_id) AS bigint) AND order_id IS DISTINCT FROM CAST((_shadow_0020_order_id) AS integer);

-- The planner must not take the new columns for empty.
ANALYZE public.order_line;

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET _shadow_0020_id = id
WHERE _shadow_0020_id IS DISTINCT FROM CAST((id) AS bigint) AND id IS DISTINCT FROM CAST((_shadow_0020_id) AS integer);

-- The planner must not take the new columns for empty.
ANALYZE public.orders;
