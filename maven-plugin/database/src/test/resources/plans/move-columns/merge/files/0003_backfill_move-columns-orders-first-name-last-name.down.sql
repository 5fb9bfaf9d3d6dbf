-- concertina: 1
-- change: move-columns-orders-first-name-last-name
-- phase: backfill
-- parent: sha256/v1:18ef42a8c623a80083ddbbb25e30ac3641d02f3fe280778f6c7b78a610f6361a
-- depends: 0002_expand_move-columns-orders-first-name-last-name
-- transactional: yes
-- gate: none
-- schema: sha256/v1:ca2035fae2820541f81a0eb66c02edea4b0fd674ed822395508813847f2fc77d
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
