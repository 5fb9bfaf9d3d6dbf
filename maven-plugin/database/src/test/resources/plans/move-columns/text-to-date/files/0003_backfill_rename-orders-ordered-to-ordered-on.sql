-- concertina: 1
-- change: rename-orders-ordered-to-ordered-on
-- phase: backfill
-- parent: sha256/v1:603b0345bf017e4a94e12ad837efd0c65ffa7ffe407b4654cd2516ae90b06f99
-- depends: 0002_expand_rename-orders-ordered-to-ordered-on
-- transactional: no
-- gate: none
-- schema: sha256/v1:ad88b0c0a887645530c1cda6f8cf3a86604abe6839cd5419bb265ef4a2b7a7fc
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET ordered_on = CASE WHEN ordered ~ '^[0-9]{8}$' THEN to_date(ordered, 'YYYYMMDD') END
WHERE ordered_on IS DISTINCT FROM CAST((CASE WHEN ordered ~ '^[0-9]{8}$' THEN to_date(ordered, 'YYYYMMDD') END) AS date) AND ordered IS DISTINCT FROM CAST((to_char(ordered_on, 'YYYYMMDD')) AS text);

-- The planner must not take the new columns for empty.
ANALYZE public.orders;
