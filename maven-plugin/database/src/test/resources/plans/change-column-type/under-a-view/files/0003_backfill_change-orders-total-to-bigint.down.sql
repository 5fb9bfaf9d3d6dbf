-- concertina: 1
-- change: change-orders-total-to-bigint
-- phase: backfill
-- parent: sha256/v1:8b4e75f96e9623676747aa7aaaf6575dd02a346b59252c2d76867a4e8cab4d4c
-- depends: 0002_expand_change-orders-total-to-bigint
-- transactional: yes
-- gate: none
-- schema: sha256/v1:bf2505a897e96708beff5faa035d51cdc903ae520790d434efeb02af09449539
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand

-- nothing to undo: a look at rows
