-- concertina: 1
-- change: rename-tabelle-zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz-grosse
-- phase: backfill
-- parent: sha256/v1:fd30b56f477505671ccdaf9528053a469d0b117617669aaef289da7e7d2c218c
-- depends: 0002_expand_rename-tabelle-zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz-grosse
-- transactional: yes
-- gate: none
-- schema: sha256/v1:436c4ff2a0896d59641635eae23fe6ddeabe35d2fa30a1ee5fad6d1588ac97c4
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
