-- concertina: 1
-- change: rename-orders-number-to-label
-- phase: backfill
-- parent: sha256/v1:679c7e5a8e1d698cb36e5a501995cfc222691d5642169746f08d8661aaa5f2ed
-- depends: 0002_expand_rename-orders-number-to-label
-- transactional: yes
-- gate: none
-- schema: sha256/v1:e54ba79f19742f14d749cb5f4a03e596b59a5b9730f0de9f6edaedaf59a1c7d7
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
