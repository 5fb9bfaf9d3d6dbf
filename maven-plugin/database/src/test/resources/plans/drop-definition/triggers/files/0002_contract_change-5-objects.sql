-- concertina: 1
-- change: change-5-objects
-- phase: contract
-- parent: sha256/v1:2bbe7cbda56e612896ed40378389f3435d38a11e93b249b871d2ba41180913ad
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
