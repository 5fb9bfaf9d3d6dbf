-- concertina: 1
-- change: clearer-names
-- phase: backfill
-- parent: sha256/v1:c86283e6d8a442025ea9764121450e0819b719c62cb3c2eebf1ce20882eb4dda
-- depends: 0002_expand_clearer-names
-- transactional: yes
-- gate: none
-- schema: sha256/v1:b6a337cf7e95406c0ec7ebb34ec75ee289fe49542991b9dc351e66e733ff1cfc
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
