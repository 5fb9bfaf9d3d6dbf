-- concertina: 1
-- change: change-staff-title-to-varchar-20
-- phase: expand
-- parent: sha256/v1:f19fca953777dc7160e2172f5f7e8892a7d8fb7fe8dc8bb63908b7b3888498fe
-- transactional: yes
-- gate: none
-- schema: sha256/v1:1e7c7969659d61d9a5a76be98c3a76d1807033262e203994048ff1b2ff46c4d1
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
DROP TRIGGER "!concertina_first" ON public.staff;
DROP TRIGGER "~concertina_last" ON public.staff;
DROP FUNCTION public.concertina_sync_first_staff();
DROP FUNCTION public.concertina_sync_last_staff();
ALTER TABLE public.staff DROP COLUMN _shadow_0002_title;
