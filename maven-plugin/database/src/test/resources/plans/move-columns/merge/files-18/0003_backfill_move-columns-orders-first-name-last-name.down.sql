-- concertina: 1
-- change: move-columns-orders-first-name-last-name
-- phase: backfill
-- parent: sha256/v1:f6abfe93deb47639cf4844ce7b8473e876aaec16685580b85a30b13614cc1a06
-- depends: 0002_expand_move-columns-orders-first-name-last-name
-- transactional: yes
-- gate: none
-- schema: sha256/v1:ca2035fae2820541f81a0eb66c02edea4b0fd674ed822395508813847f2fc77d
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
