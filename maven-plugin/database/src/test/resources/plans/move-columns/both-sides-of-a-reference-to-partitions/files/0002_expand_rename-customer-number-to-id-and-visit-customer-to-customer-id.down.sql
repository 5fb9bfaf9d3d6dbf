-- concertina: 1
-- change: rename-customer-number-to-id-and-visit-customer-to-customer-id
-- phase: expand
-- parent: sha256/v1:19f49a2758e69baac3777ea65c697fac066110ef788581e6fa151f7d38b7794d
-- transactional: no
-- gate: none
-- schema: sha256/v1:8cedcf4e30be80d609a91c059df84a10d1e8d71e538d7d656573a726c30cf6d7
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.visit;
DROP TRIGGER "~concertina_last" ON public.visit;
DROP FUNCTION public.concertina_sync_first_visit();
DROP FUNCTION public.concertina_sync_last_visit();
ALTER TABLE public.visit DROP COLUMN customer_id;
COMMIT;

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
LOCK TABLE public.customer IN ACCESS EXCLUSIVE MODE;
DROP TRIGGER "!concertina_first" ON public.customer;
DROP TRIGGER "~concertina_last" ON public.customer;
DROP FUNCTION public.concertina_sync_first_customer();
DROP FUNCTION public.concertina_sync_last_customer();
ALTER TABLE public.customer DROP COLUMN id;
COMMIT;
