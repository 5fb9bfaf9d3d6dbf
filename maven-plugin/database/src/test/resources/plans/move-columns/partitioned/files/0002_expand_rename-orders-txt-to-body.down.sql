-- concertina: 1
-- change: rename-orders-txt-to-body
-- phase: expand
-- parent: sha256/v1:58d7769ba370bd0e61f94c712ed7390c4184f8212181fcaaa65daeb329dc06c7
-- transactional: yes
-- gate: none
-- schema: sha256/v1:3a294ac43f6bd00a76e16085bf1aeb8bef9b503fec0c837805d7e8351a03184b
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
LOCK TABLE public.orders IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER "!concertina_first" ON public.orders;
DROP TRIGGER "~concertina_last" ON public.orders;
DROP FUNCTION public.concertina_sync_first_orders();
DROP FUNCTION public.concertina_sync_last_orders();
ALTER TABLE public.orders DROP COLUMN body;
