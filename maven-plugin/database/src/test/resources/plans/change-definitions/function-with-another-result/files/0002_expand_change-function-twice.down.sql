-- concertina: 1
-- change: change-function-twice
-- phase: expand
-- parent: sha256/v1:6191d6632c5cd94ce61b4eccaa84fd26ed53a31378fd7790c44643422443cbb1
-- transactional: yes
-- gate: none
-- schema: sha256/v1:5350ea84ead411b8b74259a94469f8ef9862d49d0efca87bcbfce0d4bafcaf96
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
DROP VIEW public.doubled;
DROP FUNCTION public.twice(integer);
SET LOCAL check_function_bodies = off;
CREATE FUNCTION public.twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';
CREATE VIEW public.doubled AS SELECT public.twice(total) AS total FROM public.orders;
COMMENT ON FUNCTION public.twice(integer) IS 'Two times';
