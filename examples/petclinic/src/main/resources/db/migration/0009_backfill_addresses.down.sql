-- concertina: 1
-- change: addresses
-- phase: backfill
-- parent: sha256/v1:a96533813100bdeda08e5ce659406cea19bec6732e606c4b983634402fe3397a
-- depends: 0008_expand_addresses
-- transactional: yes
-- gate: none
-- schema: sha256/v1:a53af7262497ad6b6bf6cc9a94a8939e2d1bf91328dec60342b2cd5303f97217
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
