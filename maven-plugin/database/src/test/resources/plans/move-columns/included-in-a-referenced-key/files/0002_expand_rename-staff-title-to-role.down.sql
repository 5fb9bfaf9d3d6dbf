-- concertina: 1
-- change: rename-staff-title-to-role
-- phase: expand
-- parent: sha256/v1:0206749ec124e61cfa91041fda8e1b1742507a447eef53fd839e0911dc320215
-- transactional: yes
-- gate: none
-- schema: sha256/v1:f98cbd5a9854f483faa2a05b1a5555cc30b6685e94a7b616fac7b67330f6ffc8
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
DROP TRIGGER "!concertina_first" ON public.staff;
DROP TRIGGER "~concertina_last" ON public.staff;
DROP FUNCTION public.concertina_sync_first_staff();
DROP FUNCTION public.concertina_sync_last_staff();
ALTER TABLE public.staff DROP COLUMN role;
