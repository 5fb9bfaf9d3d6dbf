-- concertina: 1
-- change: merge-orders-into-full-name
-- phase: backfill
-- parent: sha256/v1:7e33febda3e8e71193bf004c1ca5aabb4fd5dcbb2f145accd9f40da1fdfcacc9
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
