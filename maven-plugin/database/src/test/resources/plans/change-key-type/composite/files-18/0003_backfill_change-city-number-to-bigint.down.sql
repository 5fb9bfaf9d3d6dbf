-- concertina: 1
-- change: change-city-number-to-bigint
-- phase: backfill
-- parent: sha256/v1:c35bb1ee7cbc7ca39ab6d275bd9bc6686c4d867182e8b9f37b3b3229a66d5d34
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
