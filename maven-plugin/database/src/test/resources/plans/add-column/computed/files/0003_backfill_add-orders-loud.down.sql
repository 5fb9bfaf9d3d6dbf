-- concertina: 1
-- change: add-orders-loud
-- phase: backfill
-- parent: sha256/v1:9f8a66fbc6b1a57e9341f5557d70de20eec6bdc4ed6bcb8ed1451ff6cb3d2a23
-- depends: 0002_expand_add-orders-loud
-- transactional: yes
-- gate: none
-- schema: sha256/v1:52ec82974b6edd7d129b4d8bca6f1be646b90195b8990d2a8d91006f92fcb33d
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
