-- concertina: 1
-- change: change-orders-total-to-numeric
-- phase: backfill
-- parent: sha256/v1:efb20b7c9b0d62e75a759703f0f78fe36e7a1ad48ec3db82402c83b369dd8638
-- depends: 0002_expand_change-orders-total-to-numeric
-- transactional: yes
-- gate: none
-- schema: sha256/v1:d0090a5c28f0224484613275f397cdbef837e15016d6c6aca49d4114b728261f
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand

-- nothing to undo: a look at rows
