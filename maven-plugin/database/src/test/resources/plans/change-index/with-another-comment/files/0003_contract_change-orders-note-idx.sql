-- concertina: 1
-- change: change-orders-note-idx
-- phase: contract
-- parent: sha256/v1:5b97df3aa1ecf59a73b5b83fd48ca2a09e4f64aa7646f1f34bb49e941075eccd
-- depends: 0002_expand_change-orders-note-idx
-- transactional: no
-- gate: live
-- schema: sha256/v1:66684c100a98a665c07a960da99239f1816046803c6d2899b1cd613b8d1fe807
-- cost: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: builds an index beside running writers; strongest lock SHARE UPDATE EXCLUSIVE

-- Concurrently: readers and writers of the table go on.
DROP INDEX CONCURRENTLY public.orders_note_idx;

-- The name is free.
ALTER INDEX public._interim_0002_orders_note_idx RENAME TO orders_note_idx;
