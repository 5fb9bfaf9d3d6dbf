-- concertina: 1
-- change: move-columns-orders-txt
-- phase: backfill
-- parent: sha256/v1:797dc5f6865bb4b3878f4533fee5b052cd9c23ddac84301475ac5954fef99304
-- depends: 0002_expand_move-columns-orders-txt
-- transactional: yes
-- gate: none
-- schema: sha256/v1:3a294ac43f6bd00a76e16085bf1aeb8bef9b503fec0c837805d7e8351a03184b
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
