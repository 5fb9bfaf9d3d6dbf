-- concertina: 1
-- change: add-orders-loud
-- phase: backfill
-- parent: sha256/v1:4b4ae8a08454fd4a98a27cacc1627d93b71fd2bcb55c77cc20facb9ec9c736e7
-- depends: 0002_expand_add-orders-loud
-- transactional: yes
-- gate: none
-- schema: sha256/v1:52ec82974b6edd7d129b4d8bca6f1be646b90195b8990d2a8d91006f92fcb33d
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
