-- concertina: 1
-- change: rename-orders-txt-to-body
-- phase: constrain
-- parent: sha256/v1:552503ad5c9ffe3267c3ed6719f61072c3d4a5e33f6686aa0f4f95b5323f03f0
-- depends: 0003_backfill_rename-orders-txt-to-body
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
