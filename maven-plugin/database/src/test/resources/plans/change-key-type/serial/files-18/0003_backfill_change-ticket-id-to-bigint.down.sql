-- concertina: 1
-- change: change-ticket-id-to-bigint
-- phase: backfill
-- parent: sha256/v1:50888a3fd7ebc96d1af103c9171d4459fc6cbe5c739dfe1aad3a3d5615818c7b
-- depends: 0002_expand_change-ticket-id-to-bigint
-- transactional: yes
-- gate: none
-- schema: sha256/v1:afc1c675c124d270666f7d8a5cf172be73af4f6c6335d0bfa823d421b67c13d6
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand

-- nothing to undo: a look at rows
