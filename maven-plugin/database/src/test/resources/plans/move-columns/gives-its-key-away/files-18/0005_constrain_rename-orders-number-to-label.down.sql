-- concertina: 1
-- change: rename-orders-number-to-label
-- phase: constrain
-- parent: sha256/v1:90429e55ccc5b6e9556a156697033896d249037c0fc91da448022e4e36837340
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
