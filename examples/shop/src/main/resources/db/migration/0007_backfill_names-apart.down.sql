-- concertina: 1
-- change: names-apart
-- phase: backfill
-- parent: sha256/v1:2e8659ff7fe50f6ef26de2fe1a8d7d5a37664fc9426f74a4fa9cb06b30ad090b
-- depends: 0006_expand_names-apart
-- transactional: yes
-- gate: none
-- schema: sha256/v1:71bf2252a43c92b80b57b2946342a5c90069bc7bdbf811a3045b690244119a40
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
