-- concertina: 1
-- change: rename-staff-columns
-- phase: backfill
-- parent: sha256/v1:2924d4ebd8b4c550d5fc80f2e44f694019c0302952caf76dcd14d61cf8be2e38
-- depends: 0002_expand_rename-staff-columns
-- transactional: yes
-- gate: none
-- schema: sha256/v1:4acb0d9c8e6889271fd234c74d04ea6b5802fe12b419093a2d43c8c590d4d731
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
