-- concertina: 1
-- change: more-orders-than-an-int
-- phase: backfill
-- parent: sha256/v1:3f15e0eee263d15a4857c200a1d885c380909e470acc3c43241a48c3699389a6
-- depends: 0020_expand_more-orders-than-an-int
-- transactional: yes
-- gate: none
-- schema: sha256/v1:bd1a5ebaaf705cb1d81d6b3d7db9cc2f879b801c49fda9d3c76346387f7b7dcf
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand

-- nothing to undo: a look at rows
