-- concertina: 1
-- change: merge-orders-into-full-name
-- phase: backfill
-- parent: sha256/v1:749992c9e796df7608d6584d7246f3af1f54c6cc7b3544d820c814bd09a3f277
-- depends: 0002_expand_merge-orders-into-full-name
-- transactional: yes
-- gate: none
-- schema: sha256/v1:ca2035fae2820541f81a0eb66c02edea4b0fd674ed822395508813847f2fc77d
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
