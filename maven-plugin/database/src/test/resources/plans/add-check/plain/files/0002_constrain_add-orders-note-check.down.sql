-- concertina: 1
-- change: add-orders-note-check
-- phase: constrain
-- parent: sha256/v1:6f437cd4499e6b9fc5983219b602e6c73243a3f51577f04e475062d549ef5802
-- transactional: yes
-- gate: live
-- schema: sha256/v1:46df09a0d2073fa45613883b22f1eb7f9093413418046a2d7a5570e734d4dca6
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.orders DROP CONSTRAINT orders_note_check;
