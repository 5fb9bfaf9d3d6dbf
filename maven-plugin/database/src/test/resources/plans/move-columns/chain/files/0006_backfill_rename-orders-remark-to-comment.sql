-- concertina: 1
-- change: rename-orders-remark-to-comment
-- phase: backfill
-- parent: sha256/v1:c8f6c43289d88ddff1b2082fd1892ed25da6081872909025f5779a7bdd7ec225
-- depends: 0005_expand_rename-orders-remark-to-comment
-- transactional: no
-- gate: none
-- schema: sha256/v1:88647a46bc1d18fb2379e65e0c14219c7e5483a0016c89189949ac41d479868f
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET comment = remark
WHERE comment IS DISTINCT FROM CAST((remark) AS text) AND remark IS DISTINCT FROM CAST((comment) AS text);

-- The planner must not take the new columns for empty.
ANALYZE public.orders;
