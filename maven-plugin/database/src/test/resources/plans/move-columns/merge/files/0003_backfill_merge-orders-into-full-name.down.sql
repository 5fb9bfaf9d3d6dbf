-- concertina: 1
-- change: merge-orders-into-full-name
-- phase: backfill
-- parent: sha256/v1:7e33febda3e8e71193bf004c1ca5aabb4fd5dcbb2f145accd9f40da1fdfcacc9
-- depends: 0002_expand_merge-orders-into-full-name
-- transactional: yes
-- gate: none
-- schema: sha256/v1:ca2035fae2820541f81a0eb66c02edea4b0fd674ed822395508813847f2fc77d
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
