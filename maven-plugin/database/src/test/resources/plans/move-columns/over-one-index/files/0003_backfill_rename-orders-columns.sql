-- concertina: 1
-- change: rename-orders-columns
-- phase: backfill
-- parent: sha256/v1:ae9a33f1dee3dab1c23f988fdcd57c0a81604b8c76dd8d4a8c9f0572cabbc7dc
-- depends: 0002_expand_rename-orders-columns
-- transactional: no
-- gate: none
-- schema: sha256/v1:b701b8ef4fd1f9dfd14980940d6c056f1504117c6dad64cc4c3766502fb17347
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET c = a,
        d = b
WHERE (c IS DISTINCT FROM CAST((a) AS text) OR d IS DISTINCT FROM CAST((b) AS text)) AND (a IS DISTINCT FROM CAST((c) AS text) OR b IS DISTINCT FROM CAST((d) AS text));

-- The planner must not take the new columns for empty.
ANALYZE public.orders;
