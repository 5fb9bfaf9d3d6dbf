-- concertina: 1
-- change: add-orders-loud
-- phase: backfill
-- parent: sha256/v1:9320c03dc49c1d3e33e6ebe6bfb68cc15e3e588bcc591883f4178559c53bbad5
-- depends: 0002_expand_add-orders-loud
-- transactional: no
-- gate: none
-- schema: sha256/v1:52ec82974b6edd7d129b4d8bca6f1be646b90195b8990d2a8d91006f92fcb33d
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET loud = upper(note)
WHERE loud IS NULL;

-- The planner must not take the new columns for empty.
ANALYZE public.orders;
