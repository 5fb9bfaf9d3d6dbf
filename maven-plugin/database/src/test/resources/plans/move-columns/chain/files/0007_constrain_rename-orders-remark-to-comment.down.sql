-- concertina: 1
-- change: rename-orders-remark-to-comment
-- phase: constrain
-- parent: sha256/v1:f6e1f4576a6c82a5d8304fcac05119e46d89ea3252c607a808412caaeeed8d4f
-- depends: 0006_backfill_rename-orders-remark-to-comment
-- transactional: no
-- gate: none
-- schema: sha256/v1:88647a46bc1d18fb2379e65e0c14219c7e5483a0016c89189949ac41d479868f
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE
--   EXCLUSIVE

-- Concurrently: readers and writers of the table go on.
DROP INDEX CONCURRENTLY public.orders_comment_idx;
