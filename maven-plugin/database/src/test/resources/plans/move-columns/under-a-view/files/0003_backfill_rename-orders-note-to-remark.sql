-- concertina: 1
-- change: rename-orders-note-to-remark
-- phase: backfill
-- parent: sha256/v1:6a160f2ef42a99a84249213eb96b200d8a8c251921de69302cf14b340a3a1b5a
-- depends: 0002_expand_rename-orders-note-to-remark
-- transactional: no
-- gate: none
-- schema: sha256/v1:ac8cc7ab583239d040c0029cb737694ee925399df3c3aba4615f3975b074dbb4
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET remark = note
WHERE remark IS DISTINCT FROM CAST((note) AS text) AND note IS DISTINCT FROM CAST((remark) AS text);

-- The planner must not take the new columns for empty.
ANALYZE public.orders;
