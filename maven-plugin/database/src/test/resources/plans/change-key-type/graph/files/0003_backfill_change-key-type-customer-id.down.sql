-- concertina: 1
-- change: change-key-type-customer-id
-- phase: backfill
-- parent: sha256/v1:2c509010ddd60d27faaed346737fa0f6f4f610ae2f64dacf2287073e6ec7dc84
-- depends: 0002_expand_change-key-type-customer-id
-- transactional: yes
-- gate: none
-- schema: sha256/v1:915818a0bb5a756c2cd691a39024db0816b5fa80a46484f4027ca3e72603d7da
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
