-- concertina: 1
-- change: change-orders-id-to-bigint
-- phase: backfill
-- parent: sha256/v1:f116a2d2d17589ee87d573efdbb49b8b3f0349bbf90e10d5e4981be2b07f9c9e
-- depends: 0002_expand_change-orders-id-to-bigint
-- transactional: yes
-- gate: none
-- schema: sha256/v1:8aa0c4a6addd8f01fbef41c8a850cb2929e563bd312dd7a28ff85f70abc0a266
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand

-- nothing to undo: a look at rows
