-- concertina: 1
-- change: sold-by-weight
-- phase: backfill
-- parent: sha256/v1:be5067565137a36d440212aa9eaa454d29e7275749ccca1c33907c35dc03c02f
-- depends: 0016_expand_sold-by-weight
-- transactional: yes
-- gate: none
-- schema: sha256/v1:8439632cb165e89e3f2eb86f1a6932134bda580ff5850d3a304657cb8998189b
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
