CREATE TYPE public.address AS (street text, city character varying(40));
CREATE TYPE public.times AS RANGE (SUBTYPE = time);
CREATE COLLATION public.german (provider = icu, locale = 'de-u-co-phonebk');
CREATE FUNCTION public.same(a public.address, b public.address) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a.city = b.city';
CREATE OPERATOR public.~~~ (FUNCTION = public.same, LEFTARG = public.address, RIGHTARG = public.address);
CREATE FUNCTION public.address_text(a public.address) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT a.city';
CREATE CAST (public.address AS text) WITH FUNCTION public.address_text(public.address);
COMMENT ON TYPE public.address IS 'Where';
COMMENT ON OPERATOR public.~~~ (public.address, public.address) IS 'The same town';
