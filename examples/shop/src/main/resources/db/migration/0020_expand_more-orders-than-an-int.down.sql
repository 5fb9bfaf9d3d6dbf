-- concertina: 1
-- change: more-orders-than-an-int
-- phase: expand
-- parent: sha256/v1:395fd218aa561d1202486cbec4f96bd5039f0ac9c6f77a4219390a6f40b91c8b
-- transactional: no
-- gate: none
-- schema: sha256/v1:782ea8d9488d7cc93fd5a84c50a2fd95c7352910479dfd81386700810c866dc8
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
