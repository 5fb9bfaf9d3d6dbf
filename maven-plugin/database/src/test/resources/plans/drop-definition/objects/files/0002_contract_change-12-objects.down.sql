-- concertina: 1
-- change: change-12-objects
-- phase: contract
-- parent: sha256/v1:bae9e21da8c5f11fe3d243001cc46bee50f5027218ee603af51d919c7465bb0d
-- transactional: yes
-- gate: live
-- schema: sha256/v1:4bb83d3b3cd47220bb5fae44ef5d3477c5f0fce602e1ce0cb94184dee296a2a7
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- Old code finds the collation again.
CREATE COLLATION public.german (provider = icu, locale = 'de-u-co-phonebk');

-- Old code finds the composite type again.
CREATE TYPE public.address AS (street text, city character varying(40));
COMMENT ON TYPE public.address IS 'Where';

-- Old code finds the range type again.
CREATE TYPE public.times AS RANGE (SUBTYPE = time);

-- Old code finds the function again.
SET LOCAL check_function_bodies = off;
CREATE FUNCTION public.address_text(a public.address) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT a.city';

-- Old code finds the function again.
SET LOCAL check_function_bodies = off;
CREATE FUNCTION public.twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT n * 2';
COMMENT ON FUNCTION public.twice(integer) IS 'Two times';
REVOKE ALL ON FUNCTION public.twice(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.twice(integer) TO pg_monitor;

-- Old code finds the function again.
SET LOCAL check_function_bodies = off;
CREATE FUNCTION public.four_times(n integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN public.twice(public.twice(n));

-- Old code finds the function again.
SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.large_orders(floor integer DEFAULT 10) RETURNS SETOF public.orders LANGUAGE sql STABLE AS $$
  SELECT * FROM public.orders WHERE total >= floor;
$$;

-- Old code finds the function again.
SET LOCAL check_function_bodies = off;
CREATE FUNCTION public.same(a public.address, b public.address) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a.city = b.city';

-- Old code finds the procedure again.
SET LOCAL check_function_bodies = off;

CREATE PROCEDURE public.forget(before bigint) LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM public.orders WHERE id < before;
END
$$;

ALTER PROCEDURE public.forget(bigint) OWNER TO pg_read_all_stats;

-- Old code finds the aggregate again.
CREATE AGGREGATE public.product(integer) (SFUNC = int4mul, STYPE = integer, INITCOND = '1');
COMMENT ON AGGREGATE public.product(integer) IS 'All of them';

-- Old code finds the operator again.
CREATE OPERATOR public.~~~ (FUNCTION = public.same, LEFTARG = public.address, RIGHTARG = public.address);
COMMENT ON OPERATOR public.~~~ (public.address, public.address) IS 'The same town';

-- Old code finds the cast again.
CREATE CAST (public.address AS text) WITH FUNCTION public.address_text(public.address);
