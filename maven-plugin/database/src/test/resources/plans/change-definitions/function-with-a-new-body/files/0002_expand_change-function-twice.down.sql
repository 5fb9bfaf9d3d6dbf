-- concertina: 1
-- change: change-function-twice
-- phase: expand
-- parent: sha256/v1:578c410fffda36cf4de156cd74e8c827c238bc39956a5ba41d7f0f112370aa5d
-- transactional: yes
-- gate: none
-- schema: sha256/v1:db9c16c848521cc6f6c85a18d007c84b0641dece4ab8cd9a92c262809d193bac
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- It is as it was.
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';
