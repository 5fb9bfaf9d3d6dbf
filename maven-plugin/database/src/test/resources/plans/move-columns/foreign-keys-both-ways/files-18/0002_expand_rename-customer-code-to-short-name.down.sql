-- concertina: 1
-- change: rename-customer-code-to-short-name
-- phase: expand
-- parent: sha256/v1:17cfe1386d63c5aef6d2e356d64b33c0fa1f317d5938505ff7db9b903d87f553
-- transactional: yes
-- gate: none
-- schema: sha256/v1:b3c176530aed371ef16b91bc2a4822691df60b4c4fbc6bb78882bf305f05c353
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
DROP TRIGGER "!concertina_first" ON public.customer;
DROP TRIGGER "~concertina_last" ON public.customer;
DROP FUNCTION public.concertina_sync_first_customer();
DROP FUNCTION public.concertina_sync_last_customer();
ALTER TABLE public.customer DROP COLUMN short_name;
