-- concertina: 1
-- change: add-orders-loud
-- phase: backfill
-- parent: sha256/v1:2f62002796b5e72843cafaaeda2889ae4e172412837e61f819a478ca4871e307
-- depends: 0002_expand_add-orders-loud
-- transactional: yes
-- gate: none
-- schema: sha256/v1:52ec82974b6edd7d129b4d8bca6f1be646b90195b8990d2a8d91006f92fcb33d
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
