-- concertina: 1
-- change: more-visits-than-an-int
-- phase: backfill
-- parent: sha256/v1:cc56155c9c277776ab482e353c8464cd9308e1550c177b62bdb96ca3cf875359
-- depends: 0015_expand_more-visits-than-an-int
-- transactional: yes
-- gate: none
-- schema: sha256/v1:ef412a44e41e1d65eedd95625ea5778867f0c85c626573da875d605c908a42c5
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand

-- nothing to undo: a look at rows
