-- concertina: 1
-- change: split-orders-full-name
-- phase: backfill
-- parent: sha256/v1:4944e0c7c8bc1f5d2133b5dff343e2d9a52b0fe7a51491bcd4a685de136ed42c
-- depends: 0002_expand_split-orders-full-name
-- transactional: yes
-- gate: none
-- schema: sha256/v1:284bc7a0e6f1042180fc920563a5d8c3f418d090f58d76f481553a5d170b7bc7
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
