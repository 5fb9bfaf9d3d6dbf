-- concertina: 1
-- change: rename-orders-txt-to-body
-- phase: backfill
-- parent: sha256/v1:191bc8a5221d2e061f4dda4725d2407a05b07933dc8936362cd0a0e8d927ec29
-- depends: 0002_expand_rename-orders-txt-to-body
-- transactional: no
-- gate: none
-- schema: sha256/v1:21c2322be3371dc6e7122e65321ed92dd023583282e7619e1f3c472397657ef0
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET body = txt
WHERE body IS DISTINCT FROM CAST((txt) AS text) AND txt IS DISTINCT FROM CAST((body) AS text);

-- The planner must not take the new columns for empty.
ANALYZE public.orders;
