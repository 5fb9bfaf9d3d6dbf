-- concertina: 1
-- change: change-column-type-orders-cents
-- phase: backfill
-- parent: sha256/v1:0d1c97a7455cae3a78ac6b337d0d619318a7550ff2583a3573f0ecac37e96c60
-- depends: 0002_expand_change-column-type-orders-cents
-- transactional: yes
-- gate: none
-- schema: sha256/v1:6e58408e2f994e44b7283544cd2ed4938c156ee98fda2d7e6d72c88d9e684ceb
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
