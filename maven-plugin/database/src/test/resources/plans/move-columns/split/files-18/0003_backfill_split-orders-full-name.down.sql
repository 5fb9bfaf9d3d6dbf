-- concertina: 1
-- change: split-orders-full-name
-- phase: backfill
-- parent: sha256/v1:fe3405b74150c198c258b31cabbc0fa7c48173e9a05180b5f4a3fcbfd47e08f9
-- depends: 0002_expand_split-orders-full-name
-- transactional: yes
-- gate: none
-- schema: sha256/v1:284bc7a0e6f1042180fc920563a5d8c3f418d090f58d76f481553a5d170b7bc7
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
