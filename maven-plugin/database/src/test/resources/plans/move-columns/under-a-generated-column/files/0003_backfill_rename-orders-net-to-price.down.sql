-- concertina: 1
-- change: rename-orders-net-to-price
-- phase: backfill
-- parent: sha256/v1:72473ce6561383e0420cd0558f9fd38fb483499f70ed2a4a5a5f760f7cf3fea2
-- depends: 0002_expand_rename-orders-net-to-price
-- transactional: yes
-- gate: none
-- schema: sha256/v1:40aee3a241ce7a954896b1bab145cd847842f61ed5f673686e6be390b8760578
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
