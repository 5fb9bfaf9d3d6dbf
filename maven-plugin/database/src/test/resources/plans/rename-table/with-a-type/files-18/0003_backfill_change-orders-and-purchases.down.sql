-- concertina: 1
-- change: change-orders-and-purchases
-- phase: backfill
-- parent: sha256/v1:9fb31a6fa82c2dbbae9fe2b5379a15f0c5a1b0872bfe929ed50ea0d103ec4456
-- depends: 0002_expand_change-orders-and-purchases
-- transactional: yes
-- gate: none
-- schema: sha256/v1:e0df14b9015c62085b2b0ddc64f83c6daa4620dc08c5952d7f5e1f89da133baf
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand

-- nothing to undo: a look at rows
