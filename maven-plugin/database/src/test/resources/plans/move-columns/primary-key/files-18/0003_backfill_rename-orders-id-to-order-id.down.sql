-- concertina: 1
-- change: rename-orders-id-to-order-id
-- phase: backfill
-- parent: sha256/v1:ed27c2d1e89a819acc2848bb9552cbe2729e5bb6d58c638af5728a29af8431c0
-- depends: 0002_expand_rename-orders-id-to-order-id
-- transactional: yes
-- gate: none
-- schema: sha256/v1:d567b5382871ce0ecbf0fc01edab52e53017b1361f4cad8a8fd391eb6ee529d7
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
