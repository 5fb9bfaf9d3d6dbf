-- concertina: 1
-- change: rename-orders-note-to-remark
-- phase: expand
-- parent: sha256/v1:990e12c74fa390cb6f28b29fdd80ae0af1108db407246641e9c9e376aa7a17f8
-- transactional: yes
-- gate: none
-- schema: sha256/v1:ac8cc7ab583239d040c0029cb737694ee925399df3c3aba4615f3975b074dbb4
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
DROP TRIGGER "!concertina_first" ON public.orders;
DROP TRIGGER "~concertina_last" ON public.orders;
DROP FUNCTION public.concertina_sync_first_orders();
DROP FUNCTION public.concertina_sync_last_orders();
ALTER TABLE public.orders DROP COLUMN remark;
