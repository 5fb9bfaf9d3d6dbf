-- concertina: 1
-- change: more-orders-than-an-int
-- phase: expand
-- parent: sha256/v1:96149a1cd68a8b6f798247611fdcaab8bc83803e4f198cd839a7f54334e1f14c
-- transactional: no
-- gate: none
-- schema: sha256/v1:bd1a5ebaaf705cb1d81d6b3d7db9cc2f879b801c49fda9d3c76346387f7b7dcf
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.orders;
DROP TRIGGER "~concertina_last" ON public.orders;
DROP FUNCTION public.concertina_sync_first_orders();
DROP FUNCTION public.concertina_sync_last_orders();
ALTER TABLE public.orders DROP COLUMN _shadow_0020_id;
COMMIT;

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.order_line;
DROP TRIGGER "~concertina_last" ON public.order_line;
DROP FUNCTION public.concertina_sync_first_order_line();
DROP FUNCTION public.concertina_sync_last_order_line();
ALTER TABLE public.order_line DROP COLUMN _shadow_0020_order_id;
COMMIT;
