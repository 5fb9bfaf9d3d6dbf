-- concertina: 1
-- change: rename-orders-remark-to-comment
-- phase: backfill
-- parent: sha256/v1:c8f6c43289d88ddff1b2082fd1892ed25da6081872909025f5779a7bdd7ec225
-- depends: 0005_expand_rename-orders-remark-to-comment
-- transactional: yes
-- gate: none
-- schema: sha256/v1:88647a46bc1d18fb2379e65e0c14219c7e5483a0016c89189949ac41d479868f
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- nothing to undo: statistics

-- nothing to undo: the column goes with its expand
