-- concertina: 1
-- change: change-orders-cents-to-numeric
-- phase: backfill
-- parent: sha256/v1:b4c1847ac5856a2fafd55b245340a19b4dd747569e9ac50c3637109d0fca8b62
-- depends: 0002_expand_change-orders-cents-to-numeric
-- transactional: yes
-- gate: none
-- schema: sha256/v1:6e58408e2f994e44b7283544cd2ed4938c156ee98fda2d7e6d72c88d9e684ceb
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
