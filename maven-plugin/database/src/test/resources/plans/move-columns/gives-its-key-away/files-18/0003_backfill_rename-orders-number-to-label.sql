-- concertina: 1
-- change: rename-orders-number-to-label
-- phase: backfill
-- parent: sha256/v1:5b3305a30de529b418efeeb1d8538d4e895746349b9411c200cf19dd78a06059
-- depends: 0002_expand_rename-orders-number-to-label
-- transactional: no
-- gate: none
-- schema: sha256/v1:e54ba79f19742f14d749cb5f4a03e596b59a5b9730f0de9f6edaedaf59a1c7d7
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.orders key=ctid
UPDATE public.orders
    SET label = number
WHERE label IS DISTINCT FROM CAST((number) AS integer) AND number IS DISTINCT FROM CAST((label) AS integer);

-- The planner must not take the new columns for empty.
ANALYZE public.orders;
