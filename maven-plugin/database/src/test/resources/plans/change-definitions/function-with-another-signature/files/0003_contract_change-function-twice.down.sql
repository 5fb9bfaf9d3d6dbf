-- concertina: 1
-- change: change-function-twice
-- phase: contract
-- parent: sha256/v1:b087bee3d8e5ec7b5fd11daa907b360ada37dde0562cc1417a6859e2be077056
-- depends: 0002_expand_change-function-twice
-- transactional: yes
-- gate: live
-- schema: sha256/v1:d84f5f688541d6e035cb0f7984db082cb5e13faf326343db84944b19c23b2aaa
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old code finds the function again.
DROP VIEW public.doubled;
SET LOCAL check_function_bodies = off;
CREATE FUNCTION public.twice(n integer) RETURNS bigint LANGUAGE sql AS 'SELECT n * 2::bigint';
CREATE VIEW public.doubled AS SELECT public.twice(total) AS total FROM public.orders;
