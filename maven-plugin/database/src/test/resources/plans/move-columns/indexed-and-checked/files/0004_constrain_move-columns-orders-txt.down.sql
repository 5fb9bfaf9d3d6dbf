-- concertina: 1
-- change: move-columns-orders-txt
-- phase: constrain
-- parent: sha256/v1:fd83956a0aefab326b5b316a4c8144a67cad904c7c5df83655ac63fd9555543b
-- depends: 0003_backfill_move-columns-orders-txt
-- transactional: no
-- gate: none
-- schema: sha256/v1:21c2322be3371dc6e7122e65321ed92dd023583282e7619e1f3c472397657ef0
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to no constraint on the new columns.
ALTER TABLE public.orders DROP CONSTRAINT orders_body_check;

-- Concurrently: readers and writers of the table go on.
DROP INDEX CONCURRENTLY public.orders_body_idx;
