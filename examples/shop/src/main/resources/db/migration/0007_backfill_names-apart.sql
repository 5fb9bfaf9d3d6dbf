-- concertina: 1
-- change: names-apart
-- phase: backfill
-- parent: sha256/v1:1a5c12e50b1b49f10d224f08ff0c4acddbd4ae1261ab32e6d4e6ec8158b0a17a
-- depends: 0006_expand_names-apart
-- transactional: no
-- gate: none
-- schema: sha256/v1:71bf2252a43c92b80b57b2946342a5c90069bc7bdbf811a3045b690244119a40
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.customer key=id
UPDATE public.customer
    SET first_name = split_part(full_name, ' ', 1),
        last_name = substr(full_name, length(split_part(full_name, ' ', 1)) + 2)
WHERE (first_name IS DISTINCT FROM CAST((split_part(full_name, ' ', 1)) AS text) OR last_name IS DISTINCT FROM CAST((substr(full_name, length(split_part(full_name, ' ', 1)) + 2)) AS text)) AND full_name IS DISTINCT FROM CAST((first_name || ' ' || last_name) AS text);

-- The planner must not take the new columns for empty.
ANALYZE public.customer;
