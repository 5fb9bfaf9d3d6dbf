-- concertina: 1
-- change: rename-orders-note-to-remark
-- phase: backfill
-- parent: sha256/v1:3e4f7e373799ed20c872d9ab4b5e870985ad53c8058dd0a4206e6c962393e9f4
-- depends: 0002_expand_rename-orders-note-to-remark
-- transactional: no
-- gate: none
-- schema: sha256/v1:b63d8da0a8350ca892c4718aab6df0a2cf5a9d5a35eb66f5f152e2bbc68d89eb
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
