-- concertina: 1
-- change: rename-tabelle-zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz-grosse
-- phase: constrain
-- parent: sha256/v1:ca62a7657902f797ed0d835e8bdcf0a5497c66d20b320ab28b33e8fa90c06acf
-- depends: 0003_backfill_rename-tabelle-zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz-grosse
-- transactional: no
-- gate: none
-- schema: sha256/v1:436c4ff2a0896d59641635eae23fe6ddeabe35d2fa30a1ee5fad6d1588ac97c4
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to no constraint on the new columns.
ALTER TABLE public."täbelle_zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz" DROP CONSTRAINT "täbelle_zzzzzzzzzzzzzzzzzzz_straße_wwwwwwwwwwwwwwwwwwww_check";

-- Concurrently: readers and writers of the table go on.
DROP INDEX CONCURRENTLY public."täbelle_zzzzzzzzzzzzzzzzzzzz_straße_wwwwwwwwwwwwwwwwwwwww_idx";
