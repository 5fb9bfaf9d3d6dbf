-- concertina: 1
-- change: rename-customer-code-to-short-name
-- phase: backfill
-- parent: sha256/v1:62281ab58215a63e9847806a9699760c14dfab5fce889caf90a76b93879bb942
-- depends: 0002_expand_rename-customer-code-to-short-name
-- transactional: yes
-- gate: none
-- schema: sha256/v1:b3c176530aed371ef16b91bc2a4822691df60b4c4fbc6bb78882bf305f05c353
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
