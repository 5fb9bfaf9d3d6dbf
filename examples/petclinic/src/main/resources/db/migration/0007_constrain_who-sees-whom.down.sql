-- concertina: 1
-- change: who-sees-whom
-- phase: constrain
-- parent: sha256/v1:17128741e6afdd533344bb74bc8f253ddb0fdc37bd7fa9a4f1fc6e24e0e257e6
-- depends: 0006_expand_who-sees-whom
-- transactional: no
-- gate: live
-- schema: sha256/v1:e00ad47b4cdb9235c24175ca3e3c34d7ab5b956d94a76e87d6ec0023df952483
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.visit DROP CONSTRAINT visit_vet_id_fkey;

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.visit DROP CONSTRAINT visit_status_check;
