-- concertina: 1
-- change: change-orders-total-to-bigint
-- phase: expand
-- parent: sha256/v1:633687bb39b21aab729760186218e7a9a207f9c267e14179a7a0e1de3bd8a844
-- transactional: yes
-- gate: none
-- schema: sha256/v1:f0c463b04f19d2c6dfb4ebd429d2246a59a6a2aac3609bcb443aa4a1f88b0d91
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
DROP TRIGGER "!concertina_first" ON public.orders;
DROP TRIGGER "~concertina_last" ON public.orders;
DROP FUNCTION public.concertina_sync_first_orders();
DROP FUNCTION public.concertina_sync_last_orders();
ALTER TABLE public.orders DROP COLUMN _shadow_0002_total;
