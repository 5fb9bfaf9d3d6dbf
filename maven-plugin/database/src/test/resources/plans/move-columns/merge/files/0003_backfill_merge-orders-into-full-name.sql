-- concertina: 1
-- change: merge-orders-into-full-name
-- phase: backfill
-- parent: sha256/v1:749992c9e796df7608d6584d7246f3af1f54c6cc7b3544d820c814bd09a3f277
-- depends: 0002_expand_merge-orders-into-full-name
-- transactional: no
-- gate: none
-- schema: sha256/v1:ca2035fae2820541f81a0eb66c02edea4b0fd674ed822395508813847f2fc77d
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET full_name = first_name || ' ' || last_name
WHERE full_name IS DISTINCT FROM CAST((first_name || ' ' || last_name) AS text) AND (first_name IS DISTINCT FROM CAST((split_part(full_name, ' ', 1)) AS text) OR last_name IS DISTINCT FROM CAST((substr(full_name, strpos(full_name, ' ') + 1)) AS text));

-- The planner must not take the new columns for empty.
ANALYZE public.orders;
