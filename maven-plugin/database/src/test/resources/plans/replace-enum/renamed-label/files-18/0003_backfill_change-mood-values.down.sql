-- concertina: 1
-- change: change-mood-values
-- phase: backfill
-- parent: sha256/v1:b88ac7a4ef1147946d9abb9edc763cd74529b5e9b7153686e9ad02279a3a67ae
-- depends: 0002_expand_change-mood-values
-- transactional: yes
-- gate: none
-- schema: sha256/v1:3ee37ffea1183e0ca50ff423124b51c33d9ec50e7ab408e7f643f55ea5afe480
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
