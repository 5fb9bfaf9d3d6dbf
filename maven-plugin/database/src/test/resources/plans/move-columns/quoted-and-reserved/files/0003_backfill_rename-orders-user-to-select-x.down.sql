-- concertina: 1
-- change: rename-orders-user-to-select-x
-- phase: backfill
-- parent: sha256/v1:8d40b77b288fcc7a29f18cbfb93d403a53e27e7c77e553bfb32cfe97e94f1c2d
-- depends: 0002_expand_rename-orders-user-to-select-x
-- transactional: yes
-- gate: none
-- schema: sha256/v1:189273c7539d410557a72685136a4fa46c829d571151fd9e9c219ea688c869be
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
