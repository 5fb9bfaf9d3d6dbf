-- concertina: 1
-- change: change-mood-values
-- phase: backfill
-- parent: sha256/v1:6940306600002722633cf10c3329bdc2469f77c2619ae9a89630b5eea3504af1
-- depends: 0002_expand_change-mood-values
-- transactional: yes
-- gate: none
-- schema: sha256/v1:cde43a45844099351fd281a090523da0f361c81ae99357a06a9ecc552685954d
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
