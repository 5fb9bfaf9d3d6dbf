-- concertina: 1
-- change: clearer-names
-- phase: expand
-- parent: sha256/v1:2a86937769c03dd14d2dbf223f37cd1b41116e37361a230b1df25e70d9bc282c
-- transactional: no
-- gate: none
-- schema: sha256/v1:b6a337cf7e95406c0ec7ebb34ec75ee289fe49542991b9dc351e66e733ff1cfc
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.product;
DROP TRIGGER "~concertina_last" ON public.product;
DROP FUNCTION public.concertina_sync_first_product();
DROP FUNCTION public.concertina_sync_last_product();
ALTER TABLE public.product DROP COLUMN description;
COMMIT;

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.orders;
DROP TRIGGER "~concertina_last" ON public.orders;
DROP FUNCTION public.concertina_sync_first_orders();
DROP FUNCTION public.concertina_sync_last_orders();
ALTER TABLE public.orders DROP COLUMN placed_at;
COMMIT;
