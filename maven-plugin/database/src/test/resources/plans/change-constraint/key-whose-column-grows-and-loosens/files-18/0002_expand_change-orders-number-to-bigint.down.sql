-- concertina: 1
-- change: change-orders-number-to-bigint
-- phase: expand
-- parent: sha256/v1:027944c76b2c4e2d892121a142b522e4ae6e0bfe76770ef39d8c2039667fa3bd
-- transactional: yes
-- gate: none
-- schema: sha256/v1:a1685db4747ccc5f197873dc724eff643694a60b6579f010e80e27c75468337a
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
DROP TRIGGER "!concertina_first" ON public.orders;
DROP TRIGGER "~concertina_last" ON public.orders;
DROP FUNCTION public.concertina_sync_first_orders();
DROP FUNCTION public.concertina_sync_last_orders();
ALTER TABLE public.orders DROP COLUMN _shadow_0002_number;
