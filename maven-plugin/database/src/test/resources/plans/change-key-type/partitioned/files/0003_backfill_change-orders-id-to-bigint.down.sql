-- concertina: 1
-- change: change-orders-id-to-bigint
-- phase: backfill
-- parent: sha256/v1:e696bca8a8c6118d574becad38389a343d9efd91746e7ac4eec9156673e21d86
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
