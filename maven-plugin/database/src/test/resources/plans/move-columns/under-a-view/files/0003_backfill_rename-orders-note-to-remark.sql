-- concertina: 1
-- change: rename-orders-note-to-remark
-- phase: backfill
-- parent: sha256/v1:58cbef65362fceba504045bf8579064dd988c852816e22c29dd83f9cacea2697
-- depends: 0002_expand_rename-orders-note-to-remark
-- transactional: no
-- gate: none
-- schema: sha256/v1:f79d032635e4b6c2a5bd0f9a2a0d8b5a28b0b39dde65cc251fd9e6a53ac56762
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
