-- concertina: 1
-- change: rename-orders-note-to-remark
-- phase: expand
-- parent: sha256/v1:84c08195b9c535f2f8bd6bd679a42e9308d8f8b112bfed1d9cee32a15cf0e412
-- transactional: yes
-- gate: none
-- schema: sha256/v1:b63d8da0a8350ca892c4718aab6df0a2cf5a9d5a35eb66f5f152e2bbc68d89eb
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
DROP TRIGGER "!concertina_first" ON public.orders;
DROP TRIGGER "~concertina_last" ON public.orders;
DROP FUNCTION public.concertina_sync_first_orders();
DROP FUNCTION public.concertina_sync_last_orders();
ALTER TABLE public.orders DROP COLUMN remark;
