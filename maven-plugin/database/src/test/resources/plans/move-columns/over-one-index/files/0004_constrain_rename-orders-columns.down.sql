-- concertina: 1
-- change: rename-orders-columns
-- phase: constrain
-- parent: sha256/v1:eb47bf54331434541990cffb972ae1b72b12934b2847bd95c477ecbdecdee083
-- depends: 0003_backfill_rename-orders-columns
-- transactional: no
-- gate: none
-- schema: sha256/v1:b701b8ef4fd1f9dfd14980940d6c056f1504117c6dad64cc4c3766502fb17347
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE
--   EXCLUSIVE

-- Concurrently: readers and writers of the table go on.
DROP INDEX CONCURRENTLY public.orders_c_d_idx;
