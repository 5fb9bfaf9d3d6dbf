-- concertina: 1
-- change: change-5-objects
-- phase: contract
-- parent: sha256/v1:50f7ce23d4613d91df51c629829872c97b28f2f71ee05e2b9c92a5481ead0a56
-- transactional: no
-- gate: live
-- schema: sha256/v1:4bb83d3b3cd47220bb5fae44ef5d3477c5f0fce602e1ce0cb94184dee296a2a7
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- Old code, which used the trigger, is gone.
DROP TRIGGER seen ON public.orders;

-- Old code, which used the trigger, is gone.
DROP TRIGGER note_of ON public.orders;

-- Old code, which used the trigger, is gone.
DROP TRIGGER later ON public.orders;

-- Old code, which used the function, is gone.
DROP FUNCTION public.nothing();

-- Old code, which used the function, is gone.
DROP FUNCTION public.note_of();
