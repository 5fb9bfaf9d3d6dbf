CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';
CREATE VIEW doubled AS SELECT twice(total) AS total FROM orders;
