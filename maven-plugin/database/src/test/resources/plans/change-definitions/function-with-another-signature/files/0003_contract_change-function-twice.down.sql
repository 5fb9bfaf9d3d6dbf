-- concertina: 1
-- change: change-function-twice
-- phase: contract
-- parent: sha256/v1:5579fb01ee06ce1ae4d6e4c309e58126bf55c25dac30ab7e3128ee3f3feeb591
-- depends: 0002_expand_change-function-twice
-- transactional: yes
-- gate: live
-- schema: sha256/v1:694de319d2628e34c35d024562ef3c2d530a6391faba5a8f5db34cce5f57174f
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old code finds the function again.
DROP VIEW public.doubled;
DROP FUNCTION public.twice(bigint);
CREATE FUNCTION twice(n integer) RETURNS bigint LANGUAGE sql AS 'SELECT n * 2::bigint';
CREATE FUNCTION twice(n bigint) RETURNS bigint LANGUAGE sql AS 'SELECT n * 2';
CREATE VIEW doubled AS SELECT twice(total) AS total FROM orders;
