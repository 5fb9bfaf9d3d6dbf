-- concertina: 1
-- change: drop-vehicle-wheels
-- phase: contract
-- parent: sha256/v1:9f39d067fdcc0400e3d6a6c02676ae25790ab58dc49d00a09a787c1342e9d303
-- depends: 0002_expand_drop-vehicle-wheels
-- transactional: yes
-- gate: live
-- schema: sha256/v1:623277a5a8124376666dfb09a7fd744d1691969b15474172d4dca685bfa64eae
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The column is back with its values: the catalog only.
ALTER TABLE public.vehicle RENAME COLUMN _retired_0002_wheels TO wheels;
