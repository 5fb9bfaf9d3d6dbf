-- concertina: 1
-- change: change-5-objects
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: no
-- gate: none
-- schema: sha256/v1:099280c295fb4ab11d6ca31f0028c58c85f163dc3c1774f69e64f84a03d32348
-- cost: changes the catalog only, milliseconds at any size; strongest lock SHARE ROW EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Only new code knows the comment.
COMMENT ON TRIGGER later ON public.orders IS NULL;

-- Only new code knows the trigger state.
ALTER TABLE public.orders ENABLE TRIGGER seen;

-- Only new code knows the trigger.
DROP TRIGGER seen ON public.orders;

-- Only new code knows the trigger.
DROP TRIGGER note_of ON public.orders;

-- Only new code knows the trigger.
DROP TRIGGER later ON public.orders;

-- Only new code knows the function.
DROP FUNCTION public.nothing();

-- Only new code knows the function.
DROP FUNCTION public.note_of();
