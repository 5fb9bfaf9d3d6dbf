CREATE TYPE address AS (street text, city character varying(40));
CREATE TYPE times AS RANGE (SUBTYPE = time);
CREATE COLLATION german (provider = icu, locale = 'de');
CREATE FUNCTION same(a address, b address) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a.city = b.city';
CREATE OPERATOR ~~~ (FUNCTION = same, LEFTARG = address, RIGHTARG = address);
CREATE FUNCTION address_text(a address) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT a.city';
CREATE CAST (address AS text) WITH FUNCTION address_text(address);
COMMENT ON TYPE address IS 'Where';
COMMENT ON OPERATOR ~~~ (address, address) IS 'The same town';
