-- concertina: 1
-- change: rename-orders-note-to-remark
-- phase: constrain
-- parent: sha256/v1:2fb95aed075a64ce527c721f9da9c8cc0c8a53a600c3372dce04003256b2ce84
-- depends: 0003_backfill_rename-orders-note-to-remark
-- transactional: no
-- gate: none
-- schema: sha256/v1:b63d8da0a8350ca892c4718aab6df0a2cf5a9d5a35eb66f5f152e2bbc68d89eb
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE
--   EXCLUSIVE

-- Concurrently: readers and writers of the table go on.
DROP INDEX CONCURRENTLY public.orders_remark_idx;
