-- concertina: 1
-- change: index-orders-by-note
-- phase: expand
-- parent: sha256/v1:6f437cd4499e6b9fc5983219b602e6c73243a3f51577f04e475062d549ef5802
-- transactional: no
-- gate: none
-- schema: sha256/v1:b71ba1f4865ddd17ef6fb88c500d11b56175ab1c8e943eb69ce14602260855d2
-- cost: builds an index beside running writers; strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE
--   EXCLUSIVE

-- Concurrently: readers and writers of the table go on.
DROP INDEX CONCURRENTLY public.by_note;
