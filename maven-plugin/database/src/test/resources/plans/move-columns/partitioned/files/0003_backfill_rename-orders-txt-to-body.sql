-- concertina: 1
-- change: rename-orders-txt-to-body
-- phase: backfill
-- parent: sha256/v1:91ba1437d57f1ecbcc036913d54e4115b2f3d8b2420fe89cdb501a8ff853fd4b
-- depends: 0002_expand_rename-orders-txt-to-body
-- transactional: no
-- gate: none
-- schema: sha256/v1:3a294ac43f6bd00a76e16085bf1aeb8bef9b503fec0c837805d7e8351a03184b
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.orders key=id,at
UPDATE public.orders
    SET body = txt
WHERE body IS DISTINCT FROM CAST((txt) AS text) AND txt IS DISTINCT FROM CAST((body) AS text);

-- The planner must not take the new columns for empty.
ANALYZE public.orders;
