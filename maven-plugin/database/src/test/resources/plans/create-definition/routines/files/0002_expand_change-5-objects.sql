-- concertina: 1
-- change: change-5-objects
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: yes
-- gate: none
-- schema: sha256/v1:2097a401ae8df58ce6ade27229e83cba47c45b7042a37d263e8355ed708e7511
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- New code finds the function there.
CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT n * 2';

-- New code finds the function there.
CREATE FUNCTION four_times(n integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN twice(twice(n));

-- New code finds the function there.
CREATE FUNCTION large_orders(floor integer DEFAULT 10) RETURNS SETOF orders LANGUAGE sql STABLE AS $$
  SELECT * FROM orders WHERE total >= floor;
$$;

-- New code finds the procedure there.
CREATE PROCEDURE forget(before bigint) LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM orders WHERE id < before;
END
$$;

-- New code finds the aggregate there.
CREATE AGGREGATE product(integer) (SFUNC = int4mul, STYPE = integer, INITCOND = '1');

-- New code finds the comment there.
COMMENT ON AGGREGATE product(integer) IS 'All of them';

-- New code finds the comment there.
COMMENT ON FUNCTION twice(integer) IS 'Two times';

-- New code finds the owner there.
ALTER PROCEDURE forget(bigint) OWNER TO pg_read_all_stats;

-- New code finds the revoke there.
REVOKE ALL ON FUNCTION twice(integer) FROM PUBLIC;

-- New code finds the grant there.
GRANT EXECUTE ON FUNCTION twice(integer) TO pg_monitor;
