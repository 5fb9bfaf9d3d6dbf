-- concertina: 1
-- change: rename-customer-mail-to-email
-- phase: backfill
-- parent: sha256/v1:2025920137337b6b03eb4a871838626f3119eba51e200df418d2415e02b60e2f
-- depends: 0002_expand_rename-customer-mail-to-email
-- transactional: yes
-- gate: none
-- schema: sha256/v1:9bc51d029f50c189422d3e4ba76c42ec6353b2964f53d3b60e4419899cc9bd8f
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
