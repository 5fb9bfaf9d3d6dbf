-- concertina: 1
-- change: split-orders-full-name
-- phase: backfill
-- parent: sha256/v1:fe3405b74150c198c258b31cabbc0fa7c48173e9a05180b5f4a3fcbfd47e08f9
-- depends: 0002_expand_split-orders-full-name
-- transactional: no
-- gate: none
-- schema: sha256/v1:284bc7a0e6f1042180fc920563a5d8c3f418d090f58d76f481553a5d170b7bc7
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET first_name = split_part(full_name, ' ', 1),
        last_name = substr(full_name, strpos(full_name, ' ') + 1)
WHERE (first_name IS DISTINCT FROM CAST((split_part(full_name, ' ', 1)) AS text) OR last_name IS DISTINCT FROM CAST((substr(full_name, strpos(full_name, ' ') + 1)) AS text)) AND full_name IS DISTINCT FROM CAST((first_name || ' ' || last_name) AS text);

-- The planner must not take the new columns for empty.
ANALYZE public.orders;
