-- concertina: 1
-- change: rename-orders-user-to-select-x
-- phase: backfill
-- parent: sha256/v1:510871c7b5e9606c142caa374675e5393234e1f4c0a0dab3e9f5e850e24a384b
-- depends: 0002_expand_rename-orders-user-to-select-x
-- transactional: yes
-- gate: none
-- schema: sha256/v1:189273c7539d410557a72685136a4fa46c829d571151fd9e9c219ea688c869be
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
