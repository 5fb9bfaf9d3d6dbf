-- concertina: 1
-- change: rename-staff-columns
-- phase: backfill
-- parent: sha256/v1:3988b4a2c4b5d2a64583cb8dfde7168be009f36f3aa091ea8ccede36daa5401f
-- depends: 0002_expand_rename-staff-columns
-- transactional: yes
-- gate: none
-- schema: sha256/v1:4acb0d9c8e6889271fd234c74d04ea6b5802fe12b419093a2d43c8c590d4d731
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
