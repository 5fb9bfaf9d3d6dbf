-- concertina: 1
-- change: create-orders
-- phase: expand
-- transactional: no
-- gate: none
-- schema: sha256/v1:59c3dfb2aaeff97a21716681a22d084fee0613d07997dea872a2b23ea0b48b36
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Only new code knows the function.
DROP FUNCTION public.listed();

-- Only new code knows the view.
DROP VIEW public.order_list;

-- The table goes with what new code wrote into it.
DROP TABLE public.orders;

-- Only new code knows the function.
DROP FUNCTION public.next_note();
