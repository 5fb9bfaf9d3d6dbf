-- concertina: 1
-- change: change-mood-values
-- phase: backfill
-- parent: sha256/v1:2c4bcd755d808bc00957c03181912865ceb0f2a7af872c21550f32b4f109f48c
-- depends: 0002_expand_change-mood-values
-- transactional: yes
-- gate: none
-- schema: sha256/v1:3ee37ffea1183e0ca50ff423124b51c33d9ec50e7ab408e7f643f55ea5afe480
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
