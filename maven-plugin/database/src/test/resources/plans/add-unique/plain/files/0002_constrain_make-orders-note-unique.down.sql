-- concertina: 1
-- change: make-orders-note-unique
-- phase: constrain
-- parent: sha256/v1:6f437cd4499e6b9fc5983219b602e6c73243a3f51577f04e475062d549ef5802
-- transactional: yes
-- gate: live
-- schema: sha256/v1:5172e60dc70f5a8735b49d549bd0c8b4ef9bdf42c749c4317b031b5fb1a9e597
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.orders DROP CONSTRAINT orders_note_key;
