-- concertina: 1
-- change: names-apart
-- phase: expand
-- parent: sha256/v1:4807405b46d9ba0f86863ac8ac111cdff1d7f2351e66c2c6862c5844b0a1a840
-- transactional: yes
-- gate: none
-- schema: sha256/v1:71bf2252a43c92b80b57b2946342a5c90069bc7bdbf811a3045b690244119a40
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
DROP TRIGGER "!concertina_first" ON public.customer;
DROP TRIGGER "~concertina_last" ON public.customer;
DROP FUNCTION public.concertina_sync_first_customer();
DROP FUNCTION public.concertina_sync_last_customer();
ALTER TABLE public.customer DROP COLUMN first_name;
ALTER TABLE public.customer DROP COLUMN last_name;
