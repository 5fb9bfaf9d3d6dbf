-- concertina: 1
-- change: make-orders-note-unique
-- phase: constrain
-- parent: sha256/v1:1f551eedebfae9ccc7405e61b56b83cda194e30b1a89f6169961d81a3571d102
-- transactional: yes
-- gate: live
-- schema: sha256/v1:bdcb8c008262a631cffcb04d6bc1a8781ce922ca7ff7eb6ed2d2b514468893f0
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.orders DROP CONSTRAINT orders_note_size_key;
