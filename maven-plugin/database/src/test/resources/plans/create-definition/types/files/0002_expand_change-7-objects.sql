-- concertina: 1
-- change: change-7-objects
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: yes
-- gate: none
-- schema: sha256/v1:b6d24431bbb7e5ad696fcf18eca69e8fdb2012d6ad82bc04a90b649f46313f92
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- New code finds the collation there.
CREATE COLLATION german (provider = icu, locale = 'de');

-- New code finds the composite type there.
CREATE TYPE address AS (street text, city character varying(40));

-- New code finds the range type there.
CREATE TYPE times AS RANGE (SUBTYPE = time);

-- New code finds the function there.
CREATE FUNCTION address_text(a address) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT a.city';

-- New code finds the function there.
CREATE FUNCTION same(a address, b address) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a.city = b.city';

-- New code finds the operator there.
CREATE OPERATOR ~~~ (FUNCTION = same, LEFTARG = address, RIGHTARG = address);

-- New code finds the cast there.
CREATE CAST (address AS text) WITH FUNCTION address_text(address);

-- New code finds the comment there.
COMMENT ON OPERATOR ~~~ (address, address) IS 'The same town';

-- New code finds the comment there.
COMMENT ON TYPE address IS 'Where';
