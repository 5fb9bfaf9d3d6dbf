-- concertina: 1
-- change: change-orders-and-purchases
-- phase: backfill
-- parent: sha256/v1:aeab574a7a4e20ac26ed035c8f8b7283e4546356000517d2cfece9fd58da102f
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
