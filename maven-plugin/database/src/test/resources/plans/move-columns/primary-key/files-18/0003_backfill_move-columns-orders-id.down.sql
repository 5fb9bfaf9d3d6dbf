-- concertina: 1
-- change: move-columns-orders-id
-- phase: backfill
-- parent: sha256/v1:d66d76b99abc8e0498c82892043dcf9ea98d8a95963310c8009f732f369326e3
-- depends: 0002_expand_move-columns-orders-id
-- transactional: yes
-- gate: none
-- schema: sha256/v1:d567b5382871ce0ecbf0fc01edab52e53017b1361f4cad8a8fd391eb6ee529d7
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
