-- concertina: 1
-- change: change-customer-id-to-bigint
-- phase: backfill
-- parent: sha256/v1:f3b6d88b78319085bc11af31295f1982fd3dd40dc7c511a32ae94eaf58421050
-- depends: 0002_expand_change-customer-id-to-bigint
-- transactional: yes
-- gate: none
-- schema: sha256/v1:915818a0bb5a756c2cd691a39024db0816b5fa80a46484f4027ca3e72603d7da
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand

-- nothing to undo: a look at rows
