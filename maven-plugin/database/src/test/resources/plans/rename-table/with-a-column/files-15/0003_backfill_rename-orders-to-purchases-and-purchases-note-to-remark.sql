-- concertina: 1
-- change: rename-orders-to-purchases-and-purchases-note-to-remark
-- phase: backfill
-- parent: sha256/v1:bfb9a35e59bee308889bb1b68dbc17caf01caed0906a7bf05550c5946a069d04
-- depends: 0002_expand_rename-orders-to-purchases-and-purchases-note-to-remark
-- transactional: no
-- gate: none
-- schema: sha256/v1:371b7917b9aceadfda99e0bbdd77398f5b7158a84de023c3f2c7e8956024c690
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.purchases key=id
UPDATE public.purchases
    SET remark = note
WHERE remark IS DISTINCT FROM CAST((note) AS text) AND note IS DISTINCT FROM CAST((remark) AS text);

-- The planner must not take the new columns for empty.
ANALYZE public.purchases;
