-- concertina: 1
-- change: change-orders-cents-to-numeric
-- phase: backfill
-- parent: sha256/v1:5555621437b3dfbf474b78c1dd349b9b71d7abbda96fa655f2ab09c97d162290
-- depends: 0002_expand_change-orders-cents-to-numeric
-- transactional: yes
-- gate: none
-- schema: sha256/v1:6e58408e2f994e44b7283544cd2ed4938c156ee98fda2d7e6d72c88d9e684ceb
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
