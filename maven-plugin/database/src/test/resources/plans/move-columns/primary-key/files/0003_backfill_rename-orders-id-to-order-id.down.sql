-- concertina: 1
-- change: rename-orders-id-to-order-id
-- phase: backfill
-- parent: sha256/v1:ba722d2c55272581adc44dd175767801c0a7ebd79b0d6b468fbc88251165f3b7
-- depends: 0002_expand_rename-orders-id-to-order-id
-- transactional: yes
-- gate: none
-- schema: sha256/v1:d567b5382871ce0ecbf0fc01edab52e53017b1361f4cad8a8fd391eb6ee529d7
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
