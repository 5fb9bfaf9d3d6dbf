-- concertina: 1
-- change: names-apart
-- phase: backfill
-- parent: sha256/v1:1a5c12e50b1b49f10d224f08ff0c4acddbd4ae1261ab32e6d4e6ec8158b0a17a
-- depends: 0006_expand_names-apart
-- transactional: yes
-- gate: none
-- schema: sha256/v1:71bf2252a43c92b80b57b2946342a5c90069bc7bdbf811a3045b690244119a40
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
