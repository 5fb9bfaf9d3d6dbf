-- concertina: 1
-- change: change-customer-id-to-bigint
-- phase: expand
-- parent: sha256/v1:853e71802373bef2ce442c753d6a85aa807448a40a307fddaac7191f49c570e3
-- transactional: no
-- gate: none
-- schema: sha256/v1:915818a0bb5a756c2cd691a39024db0816b5fa80a46484f4027ca3e72603d7da
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.orders;
DROP TRIGGER "~concertina_last" ON public.orders;
DROP FUNCTION public.concertina_sync_first_orders();
DROP FUNCTION public.concertina_sync_last_orders();
ALTER TABLE public.orders DROP COLUMN _shadow_0002_customer_id;
COMMIT;

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.customer;
DROP TRIGGER "~concertina_last" ON public.customer;
DROP FUNCTION public.concertina_sync_first_customer();
DROP FUNCTION public.concertina_sync_last_customer();
ALTER TABLE public.customer DROP COLUMN _shadow_0002_id;
ALTER TABLE public.customer DROP COLUMN _shadow_0002_parent;
COMMIT;
