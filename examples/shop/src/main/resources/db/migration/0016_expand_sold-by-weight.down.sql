-- concertina: 1
-- change: sold-by-weight
-- phase: expand
-- parent: sha256/v1:02d5a269201f9e5c54285ecdec0cf1eb61db000c4b1177df37ed58481e23d64c
-- transactional: yes
-- gate: none
-- schema: sha256/v1:314abc75f9f1ef1998d5d970edee0f800ffb2cb841dfae66dd87de5055e9254b
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
DROP TRIGGER "!concertina_first" ON public.product;
DROP TRIGGER "~concertina_last" ON public.product;
DROP FUNCTION public.concertina_sync_first_product();
DROP FUNCTION public.concertina_sync_last_product();
ALTER TABLE public.product DROP COLUMN _shadow_0016_stock;
