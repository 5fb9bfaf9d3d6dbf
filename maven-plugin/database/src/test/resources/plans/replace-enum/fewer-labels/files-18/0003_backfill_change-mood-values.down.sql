-- concertina: 1
-- change: change-mood-values
-- phase: backfill
-- parent: sha256/v1:6b66cee3e56b3212ef64f9ec4dcddaf476ad11cb93b7ce28ae866f6310bbb254
-- depends: 0002_expand_change-mood-values
-- transactional: yes
-- gate: none
-- schema: sha256/v1:9ef6f6e568971d98b4a52b4ba900c34357f712bf4b99319fcb2161cab4e64cad
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
