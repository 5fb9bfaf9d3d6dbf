-- concertina: 1
-- change: change-orders-number-to-bigint
-- phase: backfill
-- parent: sha256/v1:e749660ec963c4306c26df793d1bdcff2e4c4d9bc83ff1af68d15235dc295abd
-- depends: 0002_expand_change-orders-number-to-bigint
-- transactional: yes
-- gate: none
-- schema: sha256/v1:a1685db4747ccc5f197873dc724eff643694a60b6579f010e80e27c75468337a
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand

-- nothing to undo: a look at rows
