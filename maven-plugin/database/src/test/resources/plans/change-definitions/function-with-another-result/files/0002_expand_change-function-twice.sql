-- concertina: 1
-- change: change-function-twice
-- phase: expand
-- parent: sha256/v1:0ebf7c174e86a89245042ee41d7a27e1f6f3950a43ba53bf6afada075c5402ac
-- transactional: yes
-- gate: none
-- schema: sha256/v1:5350ea84ead411b8b74259a94469f8ef9862d49d0efca87bcbfce0d4bafcaf96
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
DROP VIEW public.doubled;
DROP FUNCTION public.twice(integer);
CREATE FUNCTION public.twice(n integer) RETURNS bigint LANGUAGE sql AS 'SELECT n * 2::bigint';
CREATE VIEW public.doubled AS SELECT public.twice(total) AS total FROM public.orders;
COMMENT ON FUNCTION public.twice(integer) IS 'Two times';
