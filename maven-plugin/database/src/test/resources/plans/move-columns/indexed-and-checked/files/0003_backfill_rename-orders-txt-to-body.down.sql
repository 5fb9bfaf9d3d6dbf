-- concertina: 1
-- change: rename-orders-txt-to-body
-- phase: backfill
-- parent: sha256/v1:050a8f5ee1a914f7313961039986a64b1c26c2067751ec1c374b4f204c3c8f47
-- depends: 0002_expand_rename-orders-txt-to-body
-- transactional: yes
-- gate: none
-- schema: sha256/v1:21c2322be3371dc6e7122e65321ed92dd023583282e7619e1f3c472397657ef0
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
