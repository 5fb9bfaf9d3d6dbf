-- concertina: 1
-- change: change-reading-north
-- phase: constrain
-- parent: sha256/v1:ae8fd5e4789d17a70f831b89927e32b89dad775b3f501d1a1ae112ce4fb7df8d
-- transactional: no
-- gate: live
-- schema: sha256/v1:2ba8bd2f54f0d9cc9bf2a0a54ae06f39a05f660a170144db32aea04553282d89
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.reading_north DROP CONSTRAINT reading_north_pkey;

-- Back to a column that may be NULL.
ALTER TABLE public.reading_north ALTER COLUMN note DROP NOT NULL;

-- Back to a column that may be NULL.
ALTER TABLE public.reading_north ALTER COLUMN site DROP NOT NULL;

-- Back to a column that may be NULL.
ALTER TABLE public.reading_north ALTER COLUMN id DROP NOT NULL;
