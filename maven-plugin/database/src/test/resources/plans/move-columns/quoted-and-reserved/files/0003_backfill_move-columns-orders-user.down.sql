-- concertina: 1
-- change: move-columns-orders-user
-- phase: backfill
-- parent: sha256/v1:a451cb4b65df33ceecad55ce3392a82d22da52ccdec5a816688013b9ae493f69
-- depends: 0002_expand_move-columns-orders-user
-- transactional: yes
-- gate: none
-- schema: sha256/v1:189273c7539d410557a72685136a4fa46c829d571151fd9e9c219ea688c869be
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
