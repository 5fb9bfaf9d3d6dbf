-- concertina: 1
-- change: change-orders-total-to-bigint
-- phase: expand
-- parent: sha256/v1:0ee5b6fc634f3b998f3fd19bd76e5796048b609fed4425364488668e95e4b4b2
-- transactional: yes
-- gate: none
-- schema: sha256/v1:bf2505a897e96708beff5faa035d51cdc903ae520790d434efeb02af09449539
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
DROP TRIGGER "!concertina_first" ON public.orders;
DROP TRIGGER "~concertina_last" ON public.orders;
DROP FUNCTION public.concertina_sync_first_orders();
DROP FUNCTION public.concertina_sync_last_orders();
ALTER TABLE public.orders DROP COLUMN _shadow_0002_total;
