-- concertina: 1
-- change: change-orders-note-idx
-- phase: expand
-- parent: sha256/v1:1e4e77e747b81887643b50015cef731348fbf7b97a50229b220d93d41c4b67f5
-- transactional: no
-- gate: none
-- schema: sha256/v1:66684c100a98a665c07a960da99239f1816046803c6d2899b1cd613b8d1fe807
-- cost: builds an index beside running writers; strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE
--   EXCLUSIVE

-- Concurrently: readers and writers of the table go on.
DROP INDEX CONCURRENTLY public._interim_0002_orders_note_idx;
