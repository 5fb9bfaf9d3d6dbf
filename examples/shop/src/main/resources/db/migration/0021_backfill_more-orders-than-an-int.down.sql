-- concertina: 1
-- change: more-orders-than-an-int
-- phase: backfill
-- parent: sha256/v1:e5283770914c08709bee952e3ada229ce24b0382670570c51f1fcd9e08f1b760
-- depends: 0020_expand_more-orders-than-an-int
-- transactional: yes
-- gate: none
-- schema: sha256/v1:782ea8d9488d7cc93fd5a84c50a2fd95c7352910479dfd81386700810c866dc8
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
