-- concertina: 1
-- change: move-columns-orders-txt
-- phase: backfill
-- parent: sha256/v1:02706411b37f05b42c805e10ca8628eb44190419284d1bef6ba64660f17388b4
-- depends: 0002_expand_move-columns-orders-txt
-- transactional: yes
-- gate: none
-- schema: sha256/v1:21c2322be3371dc6e7122e65321ed92dd023583282e7619e1f3c472397657ef0
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
