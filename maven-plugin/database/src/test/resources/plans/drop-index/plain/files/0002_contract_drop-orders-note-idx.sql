-- concertina: 1
-- change: drop-orders-note-idx
-- phase: contract
-- parent: sha256/v1:84c08195b9c535f2f8bd6bd679a42e9308d8f8b112bfed1d9cee32a15cf0e412
-- transactional: no
-- gate: live
-- schema: sha256/v1:51b391616e89397d271ae6f8212c464ede17a6c560a7ff264160249808feaed3
-- cost: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: builds an index beside running writers; strongest lock SHARE UPDATE EXCLUSIVE

-- Concurrently: readers and writers of the table go on.
DROP INDEX CONCURRENTLY public.orders_note_idx;
