-- concertina: 1
-- change: sold-by-weight
-- phase: expand
-- parent: sha256/v1:beb71371cbf7b254e4b05006b0bb7d5b4af6198a646a48d90521ac02f76d8048
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
