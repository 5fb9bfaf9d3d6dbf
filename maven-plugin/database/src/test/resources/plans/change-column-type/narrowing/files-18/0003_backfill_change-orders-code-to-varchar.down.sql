-- concertina: 1
-- change: change-orders-code-to-varchar
-- phase: backfill
-- parent: sha256/v1:c2dc8da8afb7058a09c9c4e3fd1e07003069a71c49e361d9e6cf08f9d34a656c
-- depends: 0002_expand_change-orders-code-to-varchar
-- transactional: yes
-- gate: none
-- schema: sha256/v1:a15bd5df7434b0ad95c5e0eeee94611af3ed01cd69c6cf06e5157a05382ee420
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand

-- nothing to undo: a look at rows
