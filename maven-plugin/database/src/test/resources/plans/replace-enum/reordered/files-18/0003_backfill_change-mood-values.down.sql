-- concertina: 1
-- change: change-mood-values
-- phase: backfill
-- parent: sha256/v1:67563d1c8dfc789e3f647b639d21a79c60219a6b1d2c5d61e720590d0c49e5bb
-- depends: 0002_expand_change-mood-values
-- transactional: yes
-- gate: none
-- schema: sha256/v1:cde43a45844099351fd281a090523da0f361c81ae99357a06a9ecc552685954d
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
