-- concertina: 1
-- change: replace-enum-mood
-- phase: backfill
-- parent: sha256/v1:833d459f08fd130494c2483357e9434300b8a83315bfcb33db77b4499b533b97
-- depends: 0002_expand_replace-enum-mood
-- transactional: yes
-- gate: none
-- schema: sha256/v1:9ef6f6e568971d98b4a52b4ba900c34357f712bf4b99319fcb2161cab4e64cad
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
