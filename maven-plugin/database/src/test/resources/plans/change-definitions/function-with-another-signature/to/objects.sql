CREATE FUNCTION twice(n bigint) RETURNS bigint LANGUAGE sql AS 'SELECT n * 2';
CREATE VIEW doubled AS SELECT twice(total) AS total FROM orders;
