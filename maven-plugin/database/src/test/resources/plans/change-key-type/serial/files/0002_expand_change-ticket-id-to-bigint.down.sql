-- concertina: 1
-- change: change-ticket-id-to-bigint
-- phase: expand
-- parent: sha256/v1:95abf3dfb7d425e911f1c9ced0f0f71a5b8fe46ef440dc38daf1b08db930c5c9
-- transactional: no
-- gate: none
-- schema: sha256/v1:afc1c675c124d270666f7d8a5cf172be73af4f6c6335d0bfa823d421b67c13d6
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.ticket;
DROP TRIGGER "~concertina_last" ON public.ticket;
DROP FUNCTION public.concertina_sync_first_ticket();
DROP FUNCTION public.concertina_sync_last_ticket();
ALTER TABLE public.ticket DROP COLUMN _shadow_0002_id;
COMMIT;

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.remark;
DROP TRIGGER "~concertina_last" ON public.remark;
DROP FUNCTION public.concertina_sync_first_remark();
DROP FUNCTION public.concertina_sync_last_remark();
ALTER TABLE public.remark DROP COLUMN _shadow_0002_ticket_id;
COMMIT;
