CREATE TYPE public.address AS (street text, city character varying(40));
CREATE TYPE public.times AS RANGE (SUBTYPE = time);
CREATE COLLATION public.german (provider = icu, locale = 'de-u-co-phonebk');
CREATE FUNCTION public.same(a public.address, b public.address) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a.city = b.city';
CREATE OPERATOR public.~~~ (FUNCTION = public.same, LEFTARG = public.address, RIGHTARG = public.address);
CREATE FUNCTION public.address_text(a public.address) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT a.city';
CREATE CAST (public.address AS text) WITH FUNCTION public.address_text(public.address);
COMMENT ON TYPE public.address IS 'Where';
COMMENT ON OPERATOR public.~~~ (public.address, public.address) IS 'The same town';
CREATE FUNCTION public.twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT n * 2';
CREATE FUNCTION public.four_times(n integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN public.twice(public.twice(n));
CREATE FUNCTION public.large_orders(floor integer DEFAULT 10) RETURNS SETOF public.orders LANGUAGE sql STABLE AS $$
  SELECT * FROM public.orders WHERE total >= floor;
$$;
CREATE PROCEDURE public.forget(before bigint) LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM public.orders WHERE id < before;
END
$$;
CREATE AGGREGATE public.product(integer) (SFUNC = int4mul, STYPE = integer, INITCOND = '1');
COMMENT ON FUNCTION public.twice(integer) IS 'Two times';
COMMENT ON AGGREGATE public.product(integer) IS 'All of them';
REVOKE ALL ON FUNCTION public.twice(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.twice(integer) TO pg_monitor;
ALTER PROCEDURE public.forget(bigint) OWNER TO pg_read_all_stats;
