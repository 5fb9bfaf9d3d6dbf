-- concertina: 1
-- change: change-orders-size-to-bigint
-- phase: backfill
-- parent: sha256/v1:397641b7915f128fe514c29aa440d04fdc5979f68fa5a04f8a95fd5bac0d1dae
-- depends: 0002_expand_change-orders-size-to-bigint
-- transactional: yes
-- gate: none
-- schema: sha256/v1:cf3642bce2d01e0e06dafcf4a329e29fd62eb05b371dacf59a0d93cc162ad701
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand

-- nothing to undo: a look at rows
