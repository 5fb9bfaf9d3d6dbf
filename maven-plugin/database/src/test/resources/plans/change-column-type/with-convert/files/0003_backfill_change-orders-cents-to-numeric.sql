-- concertina: 1
-- change: change-orders-cents-to-numeric
-- phase: backfill
-- parent: sha256/v1:b4c1847ac5856a2fafd55b245340a19b4dd747569e9ac50c3637109d0fca8b62
-- depends: 0002_expand_change-orders-cents-to-numeric
-- transactional: no
-- gate: none
-- schema: sha256/v1:6e58408e2f994e44b7283544cd2ed4938c156ee98fda2d7e6d72c88d9e684ceb
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET _shadow_0002_cents = cents / 100.0
WHERE (_shadow_0002_cents)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((cents / 100.0) AS numeric(12,2)))::pg_catalog.text COLLATE pg_catalog."C" AND cents IS DISTINCT FROM CAST(((_shadow_0002_cents * 100)::integer) AS integer);

-- The planner must not take the new columns for empty.
ANALYZE public.orders;
