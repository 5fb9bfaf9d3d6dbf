-- concertina: 1
-- change: change-orders-and-customer
-- phase: backfill
-- parent: sha256/v1:d152850bbd8710f02de1fbbf856f043af15be36373cd7e1a03250e68aa9709c2
-- depends: 0002_expand_change-orders-and-customer
-- transactional: yes
-- gate: none
-- schema: sha256/v1:cb8b60cbd9f007faceb1c88a9b1d27a79d5573b60a795205439ac71925aa9e61
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
