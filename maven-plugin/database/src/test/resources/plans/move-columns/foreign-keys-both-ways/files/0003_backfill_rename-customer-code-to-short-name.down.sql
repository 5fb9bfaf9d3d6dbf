-- concertina: 1
-- change: rename-customer-code-to-short-name
-- phase: backfill
-- parent: sha256/v1:b0913041ef13a5b3f1b98555859bb8f260ca1dcedfa891519618d229562e5232
-- depends: 0002_expand_rename-customer-code-to-short-name
-- transactional: yes
-- gate: none
-- schema: sha256/v1:b3c176530aed371ef16b91bc2a4822691df60b4c4fbc6bb78882bf305f05c353
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
