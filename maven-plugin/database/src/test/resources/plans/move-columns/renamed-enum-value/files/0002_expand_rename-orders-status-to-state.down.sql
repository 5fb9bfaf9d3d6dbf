-- concertina: 1
-- change: rename-orders-status-to-state
-- phase: expand
-- parent: sha256/v1:8f67e18d792c2be0b3285f07e0379f8cc24de05183fd5cd689d2d9886051c575
-- transactional: yes
-- gate: none
-- schema: sha256/v1:30f5f70d1d326dfd4d60cdec5fa45ec14aa124d62956b7f29f497ece2f384b9b
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
DROP TRIGGER "!concertina_first" ON public.orders;
DROP TRIGGER "~concertina_last" ON public.orders;
DROP FUNCTION public.concertina_sync_first_orders();
DROP FUNCTION public.concertina_sync_last_orders();
ALTER TABLE public.orders DROP COLUMN state;
