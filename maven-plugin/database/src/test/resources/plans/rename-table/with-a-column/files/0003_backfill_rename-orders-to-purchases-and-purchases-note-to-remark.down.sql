-- concertina: 1
-- change: rename-orders-to-purchases-and-purchases-note-to-remark
-- phase: backfill
-- parent: sha256/v1:a874040b7fac02b05d177185e30a096cb4919c8c6c3b850aa9f785dbfb5e41bd
-- depends: 0002_expand_rename-orders-to-purchases-and-purchases-note-to-remark
-- transactional: yes
-- gate: none
-- schema: sha256/v1:371b7917b9aceadfda99e0bbdd77398f5b7158a84de023c3f2c7e8956024c690
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
