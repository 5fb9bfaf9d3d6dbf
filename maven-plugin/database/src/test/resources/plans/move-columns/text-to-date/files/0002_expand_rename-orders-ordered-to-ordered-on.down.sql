-- concertina: 1
-- change: rename-orders-ordered-to-ordered-on
-- phase: expand
-- parent: sha256/v1:5141a7db766f2dcf1b165426c45d5c3b859b0d91aaaa22678f0cbb52ced3a288
-- transactional: yes
-- gate: none
-- schema: sha256/v1:ad88b0c0a887645530c1cda6f8cf3a86604abe6839cd5419bb265ef4a2b7a7fc
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
DROP TRIGGER "!concertina_first" ON public.orders;
DROP TRIGGER "~concertina_last" ON public.orders;
DROP FUNCTION public.concertina_sync_first_orders();
DROP FUNCTION public.concertina_sync_last_orders();
ALTER TABLE public.orders DROP COLUMN ordered_on;
