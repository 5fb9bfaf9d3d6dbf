-- concertina: 1
-- change: change-visit
-- phase: backfill
-- parent: sha256/v1:c5dd7ed2982432cca612503fabf3adb8c9e5d4c1d42da7d37458fe5e614b15f8
-- depends: 0002_expand_change-visit
-- transactional: yes
-- gate: none
-- schema: sha256/v1:572fd1ae8d0f9178f31c5b423396fd6b8e6ff456fece0719ed0d8cbde330d339
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
