-- concertina: 1
-- change: rename-customer-mail-to-email
-- phase: backfill
-- parent: sha256/v1:bb0a3afe43a40e3a08e85d4d1c3ba2d5b7d6ea3aae92f86eeeffe2099fd9fbc8
-- depends: 0002_expand_rename-customer-mail-to-email
-- transactional: yes
-- gate: none
-- schema: sha256/v1:9bc51d029f50c189422d3e4ba76c42ec6353b2964f53d3b60e4419899cc9bd8f
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
