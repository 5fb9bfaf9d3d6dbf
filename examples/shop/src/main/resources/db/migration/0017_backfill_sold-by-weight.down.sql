-- concertina: 1
-- change: sold-by-weight
-- phase: backfill
-- parent: sha256/v1:7d717e8152275d51cd04cf9d4898cc19dcd46b77455bac0572ddfa01f2b38a05
-- depends: 0016_expand_sold-by-weight
-- transactional: yes
-- gate: none
-- schema: sha256/v1:314abc75f9f1ef1998d5d970edee0f800ffb2cb841dfae66dd87de5055e9254b
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
