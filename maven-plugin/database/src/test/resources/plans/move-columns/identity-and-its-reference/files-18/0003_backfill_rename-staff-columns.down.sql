-- concertina: 1
-- change: rename-staff-columns
-- phase: backfill
-- parent: sha256/v1:2d9ac19acedde730e6deb8ca75f9d581627623aadf4e07791c0a9fb2b436c00d
-- depends: 0002_expand_rename-staff-columns
-- transactional: yes
-- gate: none
-- schema: sha256/v1:ca4da845864ac7149ddcc34cc789bbeca20be4f91fd41645882f41f6082912b9
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
