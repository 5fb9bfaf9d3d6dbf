-- concertina: 1
-- change: clearer-names
-- phase: backfill
-- parent: sha256/v1:c86283e6d8a442025ea9764121450e0819b719c62cb3c2eebf1ce20882eb4dda
-- depends: 0002_expand_clearer-names
-- transactional: no
-- gate: none
-- schema: sha256/v1:b6a337cf7e95406c0ec7ebb34ec75ee289fe49542991b9dc351e66e733ff1cfc
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET placed_at = placed
WHERE placed_at IS DISTINCT FROM CAST((placed) AS timestamp with time zone) AND placed IS DISTINCT FROM CAST((placed_at) AS timestamp with time zone);

-- The planner must not take the new columns for empty.
ANALYZE public.orders;

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.product key=id
UPDATE public.product
    SET description = descr
WHERE description IS DISTINCT FROM CAST((descr) AS text) AND descr IS DISTINCT FROM CAST((description) AS text);

-- The planner must not take the new columns for empty.
ANALYZE public.product;
