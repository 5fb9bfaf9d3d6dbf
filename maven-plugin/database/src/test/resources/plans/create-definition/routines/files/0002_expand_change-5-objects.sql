-- concertina: 1
-- change: change-5-objects
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: yes
-- gate: none
-- schema: sha256/v1:8148de3116fad1534513dfc6da33ec08ba74d63bf5b89aaaa38ded6d8c240f21
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- New code finds the function there.
SET LOCAL check_function_bodies = off;
CREATE FUNCTION public.twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT n * 2';

-- New code finds the function there.
SET LOCAL check_function_bodies = off;
CREATE FUNCTION public.four_times(n integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN public.twice(public.twice(n));

-- New code finds the function there.
SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.large_orders(floor integer DEFAULT 10) RETURNS SETOF public.orders LANGUAGE sql STABLE AS $$
  SELECT * FROM public.orders WHERE total >= floor;
$$;

-- New code finds the procedure there.
SET LOCAL check_function_bodies = off;

CREATE PROCEDURE public.forget(before bigint) LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM public.orders WHERE id < before;
END
$$;

-- New code finds the aggregate there.
CREATE AGGREGATE public.product(integer) (SFUNC = int4mul, STYPE = integer, INITCOND = '1');

-- New code finds the comment there.
COMMENT ON AGGREGATE public.product(integer) IS 'All of them';

-- New code finds the comment there.
COMMENT ON FUNCTION public.twice(integer) IS 'Two times';

-- New code finds the owner there.
ALTER PROCEDURE public.forget(bigint) OWNER TO pg_read_all_stats;

-- New code finds the revoke there.
REVOKE ALL ON FUNCTION public.twice(integer) FROM PUBLIC;

-- New code finds the grant there.
GRANT EXECUTE ON FUNCTION public.twice(integer) TO pg_monitor;
