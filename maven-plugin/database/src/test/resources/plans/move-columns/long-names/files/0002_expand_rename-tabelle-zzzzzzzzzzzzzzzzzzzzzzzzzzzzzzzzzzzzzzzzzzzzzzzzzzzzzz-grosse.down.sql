-- concertina: 1
-- change: rename-tabelle-zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz-grosse
-- phase: expand
-- parent: sha256/v1:8ea6516c3dbf8bf5b725743cc22c8b616c1bd1ee0532f95a180c509e13aeca72
-- transactional: yes
-- gate: none
-- schema: sha256/v1:436c4ff2a0896d59641635eae23fe6ddeabe35d2fa30a1ee5fad6d1588ac97c4
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
DROP TRIGGER "!concertina_first" ON public."täbelle_zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz";
DROP TRIGGER "~concertina_last" ON public."täbelle_zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz";
DROP FUNCTION public."concertina_sync_first_täbelle_zzzzzzzzzzzzzzzzzzzzzzz_b1e00494"();
DROP FUNCTION public."concertina_sync_last_täbelle_zzzzzzzzzzzzzzzzzzzzzzzz_55ff61af"();
ALTER TABLE public."täbelle_zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz" DROP COLUMN "straße_wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww";
