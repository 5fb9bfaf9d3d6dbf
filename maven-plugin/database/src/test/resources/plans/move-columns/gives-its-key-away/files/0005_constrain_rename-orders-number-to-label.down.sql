-- concertina: 1
-- change: rename-orders-number-to-label
-- phase: constrain
-- parent: sha256/v1:d0f9a0167c82a30cde78db73039184f255eefd4b8099e07320963120119440a1
-- depends: 0004_constrain_rename-orders-number-to-label
-- transactional: no
-- gate: live
-- schema: sha256/v1:e54ba79f19742f14d749cb5f4a03e596b59a5b9730f0de9f6edaedaf59a1c7d7
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.orders DROP CONSTRAINT orders_code_pkey;

-- Back to a column that may be NULL.
ALTER TABLE public.orders ALTER COLUMN code DROP NOT NULL;
