-- concertina: 1
-- change: rename-staff-columns
-- phase: expand
-- parent: sha256/v1:db885be0381562feaa2978f7e10c8b6b6bb982df6aee4cfb309076f984866ae6
-- transactional: yes
-- gate: none
-- schema: sha256/v1:ca4da845864ac7149ddcc34cc789bbeca20be4f91fd41645882f41f6082912b9
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
DROP TRIGGER "!concertina_first" ON public.staff;
DROP TRIGGER "~concertina_last" ON public.staff;
DROP FUNCTION public.concertina_sync_first_staff();
DROP FUNCTION public.concertina_sync_last_staff();
ALTER TABLE public.staff DROP COLUMN id;
ALTER TABLE public.staff DROP COLUMN lead;
