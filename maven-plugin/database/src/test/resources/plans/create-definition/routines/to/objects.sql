CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT n * 2';
CREATE FUNCTION four_times(n integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN twice(twice(n));
CREATE FUNCTION large_orders(least integer DEFAULT 10) RETURNS SETOF orders LANGUAGE sql STABLE AS $$
  SELECT * FROM orders WHERE total >= least;
$$;
CREATE PROCEDURE forget(before bigint) LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM orders WHERE id < before;
END
$$;
CREATE AGGREGATE product(integer) (SFUNC = int4mul, STYPE = integer, INITCOND = '1');
COMMENT ON FUNCTION twice(integer) IS 'Two times';
COMMENT ON AGGREGATE product(integer) IS 'All of them';
REVOKE ALL ON FUNCTION twice(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION twice(integer) TO pg_monitor;
ALTER PROCEDURE forget(bigint) OWNER TO pg_read_all_stats;
