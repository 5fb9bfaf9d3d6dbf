-- concertina: 1
-- change: merge-orders-into-full-name
-- phase: backfill
-- parent: sha256/v1:9fd9e79d3c7cceec551b0869d18dab18ff6699a64a12680b0061e67db0fd5c38
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
