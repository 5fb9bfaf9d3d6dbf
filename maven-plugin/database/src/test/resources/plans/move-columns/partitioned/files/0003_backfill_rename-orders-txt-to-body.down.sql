-- concertina: 1
-- change: rename-orders-txt-to-body
-- phase: backfill
-- parent: sha256/v1:cc05af3626687ee572e49378c51a708db8e9adb971a34480976d6569e565e8e2
-- depends: 0002_expand_rename-orders-txt-to-body
-- transactional: yes
-- gate: none
-- schema: sha256/v1:3a294ac43f6bd00a76e16085bf1aeb8bef9b503fec0c837805d7e8351a03184b
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
