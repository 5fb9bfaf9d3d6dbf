CREATE FUNCTION twice(n integer) RETURNS bigint LANGUAGE sql AS 'SELECT n * 2::bigint';
CREATE VIEW doubled AS SELECT twice(total) AS total FROM orders;
