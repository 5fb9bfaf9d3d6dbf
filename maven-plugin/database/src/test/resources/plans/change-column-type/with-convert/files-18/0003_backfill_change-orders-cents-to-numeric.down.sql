-- concertina: 1
-- change: change-orders-cents-to-numeric
-- phase: backfill
-- parent: sha256/v1:4e582695390789bd6c2a893e6d1db07076b1f9d2b7d255571bb4cb0c13066bbb
-- depends: 0002_expand_change-orders-cents-to-numeric
-- transactional: yes
-- gate: none
-- schema: sha256/v1:6e58408e2f994e44b7283544cd2ed4938c156ee98fda2d7e6d72c88d9e684ceb
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
