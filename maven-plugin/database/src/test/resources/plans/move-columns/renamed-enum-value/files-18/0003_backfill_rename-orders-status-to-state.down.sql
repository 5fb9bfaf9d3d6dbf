-- concertina: 1
-- change: rename-orders-status-to-state
-- phase: backfill
-- parent: sha256/v1:d8badae6fbb9b576e856ad6320599f726242f82b1d61d2aa23066b1b589a3603
-- depends: 0002_expand_rename-orders-status-to-state
-- transactional: yes
-- gate: none
-- schema: sha256/v1:30f5f70d1d326dfd4d60cdec5fa45ec14aa124d62956b7f29f497ece2f384b9b
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
