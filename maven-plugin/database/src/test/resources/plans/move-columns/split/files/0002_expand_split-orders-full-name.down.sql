-- concertina: 1
-- change: split-orders-full-name
-- phase: expand
-- parent: sha256/v1:cd8d2cbc58d98b20f427c3c89ed3e36ca0868234022e73741d7fdacc09e227d5
-- transactional: yes
-- gate: none
-- schema: sha256/v1:284bc7a0e6f1042180fc920563a5d8c3f418d090f58d76f481553a5d170b7bc7
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
DROP TRIGGER "!concertina_first" ON public.orders;
DROP TRIGGER "~concertina_last" ON public.orders;
DROP FUNCTION public.concertina_sync_first_orders();
DROP FUNCTION public.concertina_sync_last_orders();
ALTER TABLE public.orders DROP COLUMN first_name;
ALTER TABLE public.orders DROP COLUMN last_name;
