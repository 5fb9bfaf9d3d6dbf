-- concertina: 1
-- change: move-columns-customer-mail
-- phase: backfill
-- parent: sha256/v1:80a3047a64a87b170cb2247da6d35246679ee3d2606caf97013276453bb57bb4
-- depends: 0002_expand_move-columns-customer-mail
-- transactional: yes
-- gate: none
-- schema: sha256/v1:9bc51d029f50c189422d3e4ba76c42ec6353b2964f53d3b60e4419899cc9bd8f
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
