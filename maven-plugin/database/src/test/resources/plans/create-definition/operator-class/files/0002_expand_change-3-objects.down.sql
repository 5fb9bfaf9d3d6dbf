-- concertina: 1
-- change: change-3-objects
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: yes
-- gate: none
-- schema: sha256/v1:33adeac14c77d8b24e68c79390560482f9568e6129ab761a151bb599d8fbb5db
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- Only new code knows the operator class.
DROP OPERATOR CLASS public.backwards USING btree;

-- Only new code knows the operator family.
DROP OPERATOR FAMILY public.backwards USING btree;

-- Only new code knows the function.
DROP FUNCTION public.back(integer, integer);
