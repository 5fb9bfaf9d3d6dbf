-- concertina: 1
-- change: change-orders-id-to-bigint
-- phase: expand
-- parent: sha256/v1:a60eda5b3bd49c9fc66cbf38b0f754c8347b7280e4c737f12e5c0cd2d25d895f
-- transactional: yes
-- gate: none
-- schema: sha256/v1:8aa0c4a6addd8f01fbef41c8a850cb2929e563bd312dd7a28ff85f70abc0a266
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
LOCK TABLE public.orders IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER "!concertina_first" ON public.orders;
DROP TRIGGER "~concertina_last" ON public.orders;
DROP FUNCTION public.concertina_sync_first_orders();
DROP FUNCTION public.concertina_sync_last_orders();
ALTER TABLE public.orders DROP COLUMN _shadow_0002_id;
