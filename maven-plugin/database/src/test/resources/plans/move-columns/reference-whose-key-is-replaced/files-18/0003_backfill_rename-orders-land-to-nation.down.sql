-- concertina: 1
-- change: rename-orders-land-to-nation
-- phase: backfill
-- parent: sha256/v1:7e04c129e025adddc73f5207762df38e8e4959a1289df7e6bd0a83563f4e3edb
-- depends: 0002_expand_rename-orders-land-to-nation
-- transactional: yes
-- gate: none
-- schema: sha256/v1:a04a9ac5a2d73db1fb33e528d8ea68097820193cbe71c7e9a99e135555c9fb8d
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
