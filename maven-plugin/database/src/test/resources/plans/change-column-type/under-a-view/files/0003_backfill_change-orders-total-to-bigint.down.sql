-- concertina: 1
-- change: change-orders-total-to-bigint
-- phase: backfill
-- parent: sha256/v1:40eb86dda506574a6aa592cb31e713f7986ffa70e3a2e1c878a55a56ffd714f9
-- depends: 0002_expand_change-orders-total-to-bigint
-- transactional: yes
-- gate: none
-- schema: sha256/v1:f0c463b04f19d2c6dfb4ebd429d2246a59a6a2aac3609bcb443aa4a1f88b0d91
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand

-- nothing to undo: a look at rows
