-- concertina: 1
-- change: change-orders-and-purchases
-- phase: expand
-- parent: sha256/v1:a48315b3c99f9e9fb142e791bc857e4c54b8f2ecd58b139557cb8e0311ce4ec1
-- transactional: no
-- gate: none
-- schema: sha256/v1:e0df14b9015c62085b2b0ddc64f83c6daa4620dc08c5952d7f5e1f89da133baf
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.purchases;
DROP TRIGGER "~concertina_last" ON public.purchases;
DROP FUNCTION public.concertina_sync_first_purchases();
DROP FUNCTION public.concertina_sync_last_purchases();
ALTER TABLE public.purchases DROP COLUMN _shadow_0002_amount;
COMMIT;

-- The table gets its old name back; nothing was copied.
BEGIN;
DROP VIEW public.orders;
ALTER TABLE public.purchases RENAME TO orders;
COMMIT;
