-- concertina: 1
-- change: move-columns-customer-code
-- phase: backfill
-- parent: sha256/v1:c172e78e26c7341c5679b71ea7ede87c1c5d7ba217151e80e68be4b8a3170e4d
-- depends: 0002_expand_move-columns-customer-code
-- transactional: yes
-- gate: none
-- schema: sha256/v1:b3c176530aed371ef16b91bc2a4822691df60b4c4fbc6bb78882bf305f05c353
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
