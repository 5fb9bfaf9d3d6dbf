-- concertina: 1
-- change: change-function-twice
-- phase: expand
-- parent: sha256/v1:66c0f0ba9448bf05d05aeba3b4ac1fae5748bcaf404fed37d20431a2687173ef
-- transactional: yes
-- gate: none
-- schema: sha256/v1:7b9d4f896c4c5bac6625c549f9b134d4e2a20e53efc500c5149c51b87c1cd037
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
DROP VIEW public.doubled;
DROP FUNCTION public.twice(integer);
CREATE FUNCTION twice(n integer) RETURNS bigint LANGUAGE sql AS 'SELECT n * 2::bigint';
CREATE VIEW doubled AS SELECT twice(total) AS total FROM orders;
COMMENT ON FUNCTION twice(integer) IS 'Two times';
