-- concertina: 1
-- change: change-function-twice
-- phase: expand
-- parent: sha256/v1:214c7aa1bef9f7f7f241dbe6ff84e663a64ee952b4c8ce62309bf58373bd2f00
-- transactional: yes
-- gate: none
-- schema: sha256/v1:db9c16c848521cc6f6c85a18d007c84b0641dece4ab8cd9a92c262809d193bac
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- It is as it was.
CREATE OR REPLACE FUNCTION public.twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';
