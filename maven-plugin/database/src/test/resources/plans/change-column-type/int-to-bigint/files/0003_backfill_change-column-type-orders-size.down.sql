-- concertina: 1
-- change: change-column-type-orders-size
-- phase: backfill
-- parent: sha256/v1:334562af8a9fd4ec59ecadf1b8ede3aef0ec79ae86c38045107d6e07b7ece0d5
-- depends: 0002_expand_change-column-type-orders-size
-- transactional: yes
-- gate: none
-- schema: sha256/v1:cf3642bce2d01e0e06dafcf4a329e29fd62eb05b371dacf59a0d93cc162ad701
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
