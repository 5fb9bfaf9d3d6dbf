-- concertina: 1
-- change: rename-orders-columns
-- phase: expand
-- parent: sha256/v1:fd451d3c823d4edcfaca9f1a06682c7a3276c2e67a523df389c36e542c9e7f4d
-- transactional: yes
-- gate: none
-- schema: sha256/v1:b701b8ef4fd1f9dfd14980940d6c056f1504117c6dad64cc4c3766502fb17347
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
DROP TRIGGER "!concertina_first" ON public.orders;
DROP TRIGGER "~concertina_last" ON public.orders;
DROP FUNCTION public.concertina_sync_first_orders();
DROP FUNCTION public.concertina_sync_last_orders();
ALTER TABLE public.orders DROP COLUMN c;
ALTER TABLE public.orders DROP COLUMN d;
