-- concertina: 1
-- change: rename-orders-note-to-remark
-- phase: backfill
-- parent: sha256/v1:6a160f2ef42a99a84249213eb96b200d8a8c251921de69302cf14b340a3a1b5a
-- depends: 0002_expand_rename-orders-note-to-remark
-- transactional: yes
-- gate: none
-- schema: sha256/v1:ac8cc7ab583239d040c0029cb737694ee925399df3c3aba4615f3975b074dbb4
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
