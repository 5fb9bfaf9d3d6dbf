-- concertina: 1
-- change: make-orders-note-and-at-unique
-- phase: constrain
-- parent: sha256/v1:b62090e11c755570e5c4080d4bd6d6e8922ac824923112126e3179d7794fb446
-- transactional: yes
-- gate: live
-- schema: sha256/v1:19ec86a3b563742ca8ddcba39730c47b84ccc87b9dba2aa76cb11bb46c123377
-- cost: builds 2 indexes beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.orders DROP CONSTRAINT orders_note_at_key;
