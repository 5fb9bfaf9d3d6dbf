-- concertina: 1
-- change: change-7-objects
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: yes
-- gate: none
-- schema: sha256/v1:2b9035a583decbc603f37ad68c7c10c7b98c81a38ebcd50244b49f340c034cd8
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- New code finds the collation there.
CREATE COLLATION public.german (provider = icu, locale = 'de-u-co-phonebk');

-- New code finds the composite type there.
CREATE TYPE public.address AS (street text, city character varying(40));

-- New code finds the range type there.
CREATE TYPE public.times AS RANGE (SUBTYPE = time);

-- New code finds the function there.
SET LOCAL check_function_bodies = off;
CREATE FUNCTION public.address_text(a public.address) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT a.city';

-- New code finds the function there.
SET LOCAL check_function_bodies = off;
CREATE FUNCTION public.same(a public.address, b public.address) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a.city = b.city';

-- New code finds the operator there.
CREATE OPERATOR public.~~~ (FUNCTION = public.same, LEFTARG = public.address, RIGHTARG = public.address);

-- New code finds the cast there.
CREATE CAST (public.address AS text) WITH FUNCTION public.address_text(public.address);

-- New code finds the comment there.
COMMENT ON OPERATOR public.~~~ (public.address, public.address) IS 'The same town';

-- New code finds the comment there.
COMMENT ON TYPE public.address IS 'Where';
