-- concertina: 1
-- change: rename-customer-mail-to-email
-- phase: expand
-- parent: sha256/v1:81f9824b30c413530c57dfc4e22ddfea5c7e7610da008d87a51cdbd5b3027d20
-- transactional: yes
-- gate: none
-- schema: sha256/v1:9bc51d029f50c189422d3e4ba76c42ec6353b2964f53d3b60e4419899cc9bd8f
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
DROP TRIGGER "!concertina_first" ON public.customer;
DROP TRIGGER "~concertina_last" ON public.customer;
DROP FUNCTION public.concertina_sync_first_customer();
DROP FUNCTION public.concertina_sync_last_customer();
ALTER TABLE public.customer DROP COLUMN email;
