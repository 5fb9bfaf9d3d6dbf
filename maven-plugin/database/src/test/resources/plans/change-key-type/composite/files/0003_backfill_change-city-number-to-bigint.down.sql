-- concertina: 1
-- change: change-city-number-to-bigint
-- phase: backfill
-- parent: sha256/v1:c02e13a5ef9fc2c373e8a3d49f78acbae89835089782b0b92a17213bc12d716d
-- depends: 0002_expand_change-city-number-to-bigint
-- transactional: yes
-- gate: none
-- schema: sha256/v1:9c4c938dd0c4c3fb12412dc4e048a646d31067e5121259fbbe9673fcf753b7a9
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand

-- nothing to undo: a look at rows
