-- concertina: 1
-- change: rename-staff-columns
-- phase: backfill
-- parent: sha256/v1:077a45585e40313cb4440161dfa631c4becae8eba95c321ceb2fd58c17bfe11c
-- depends: 0002_expand_rename-staff-columns
-- transactional: yes
-- gate: none
-- schema: sha256/v1:ca4da845864ac7149ddcc34cc789bbeca20be4f91fd41645882f41f6082912b9
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
