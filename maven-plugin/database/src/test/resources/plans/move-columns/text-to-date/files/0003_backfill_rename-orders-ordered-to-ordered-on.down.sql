-- concertina: 1
-- change: rename-orders-ordered-to-ordered-on
-- phase: backfill
-- parent: sha256/v1:603b0345bf017e4a94e12ad837efd0c65ffa7ffe407b4654cd2516ae90b06f99
-- depends: 0002_expand_rename-orders-ordered-to-ordered-on
-- transactional: yes
-- gate: none
-- schema: sha256/v1:ad88b0c0a887645530c1cda6f8cf3a86604abe6839cd5419bb265ef4a2b7a7fc
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
