-- concertina: 1
-- change: drop-orders-note-check-and-note-key
-- phase: expand
-- parent: sha256/v1:bbb2dc5b8d35e931e9d97d878f957b2d53cd40308ccb61d92ef3d4f367d85b8a
-- transactional: no
-- gate: none
-- schema: sha256/v1:51b391616e89397d271ae6f8212c464ede17a6c560a7ff264160249808feaed3
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.orders DROP CONSTRAINT orders_note_check;

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.orders DROP CONSTRAINT orders_note_key;
