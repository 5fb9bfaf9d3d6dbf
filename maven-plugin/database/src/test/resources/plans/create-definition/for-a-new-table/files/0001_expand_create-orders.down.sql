-- concertina: 1
-- change: create-orders
-- phase: expand
-- transactional: no
-- gate: none
-- schema: sha256/v1:1eab53e7c244b2313f553c8b5273931d19eea6f3be4074578afc69691a0678ff
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
