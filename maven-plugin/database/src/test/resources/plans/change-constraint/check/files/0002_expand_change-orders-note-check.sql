-- concertina: 1
-- change: change-orders-note-check
-- phase: expand
-- parent: sha256/v1:cc3d6549a147760d3556d4e5d9f0d1c29c96f87d53a5cfc41ed2aca08cda4b9b
-- transactional: no
-- gate: none
-- schema: sha256/v1:74d8565c4f245bb745710466714fb5f6c9f4425d1b666bf5f696175967a249d3
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- The wider check takes over in one transaction and reads no row: what the old one let pass it does
-- too.
BEGIN;
ALTER TABLE public.orders
    ADD CONSTRAINT _interim_0002_orders_note_check CHECK ((length(note) < 50) OR (length(note) < 60)) NOT VALID;

ALTER TABLE public.orders DROP CONSTRAINT orders_note_check;

ALTER TABLE public.orders RENAME CONSTRAINT _interim_0002_orders_note_check TO orders_note_check;
COMMIT;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_note_check;
