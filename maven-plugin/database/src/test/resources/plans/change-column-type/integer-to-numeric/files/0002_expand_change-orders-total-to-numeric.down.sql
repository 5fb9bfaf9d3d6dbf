-- concertina: 1
-- change: change-orders-total-to-numeric
-- phase: expand
-- parent: sha256/v1:ca1069a0ca8da31821899231fc06f4a1d6d79f0e415fc6da889a25cf049556de
-- transactional: yes
-- gate: none
-- schema: sha256/v1:d0090a5c28f0224484613275f397cdbef837e15016d6c6aca49d4114b728261f
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
DROP TRIGGER "!concertina_first" ON public.orders;
DROP TRIGGER "~concertina_last" ON public.orders;
DROP FUNCTION public.concertina_sync_first_orders();
DROP FUNCTION public.concertina_sync_last_orders();
ALTER TABLE public.orders DROP COLUMN _shadow_0002_total;
