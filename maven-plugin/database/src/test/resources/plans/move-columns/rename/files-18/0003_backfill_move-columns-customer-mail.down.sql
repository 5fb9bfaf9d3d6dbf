-- concertina: 1
-- change: move-columns-customer-mail
-- phase: backfill
-- parent: sha256/v1:e47564d3a1487be54d53ec83465be1649262e2650594c4ad1adeb119df096d44
-- depends: 0002_expand_move-columns-customer-mail
-- transactional: yes
-- gate: none
-- schema: sha256/v1:9bc51d029f50c189422d3e4ba76c42ec6353b2964f53d3b60e4419899cc9bd8f
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
