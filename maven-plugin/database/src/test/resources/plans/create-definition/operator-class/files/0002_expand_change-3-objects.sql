-- concertina: 1
-- change: change-3-objects
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: yes
-- gate: none
-- schema: sha256/v1:33adeac14c77d8b24e68c79390560482f9568e6129ab761a151bb599d8fbb5db
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- New code finds the function there.
SET LOCAL check_function_bodies = off;
CREATE FUNCTION public.back(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT b - a';

-- New code finds the operator family there.
CREATE OPERATOR FAMILY public.backwards USING btree;

-- New code finds the operator class there.
CREATE OPERATOR CLASS public.backwards FOR TYPE integer USING btree FAMILY public.backwards AS
  OPERATOR 1 >, OPERATOR 2 >=, OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 <, FUNCTION 1 public.back(integer, integer);
