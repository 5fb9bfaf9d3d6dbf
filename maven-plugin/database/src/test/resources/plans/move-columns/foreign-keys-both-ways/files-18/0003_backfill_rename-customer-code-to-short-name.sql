-- concertina: 1
-- change: rename-customer-code-to-short-name
-- phase: backfill
-- parent: sha256/v1:62281ab58215a63e9847806a9699760c14dfab5fce889caf90a76b93879bb942
-- depends: 0002_expand_rename-customer-code-to-short-name
-- transactional: no
-- gate: none
-- schema: sha256/v1:b3c176530aed371ef16b91bc2a4822691df60b4c4fbc6bb78882bf305f05c353
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.customer key=id
UPDATE public.customer
    SET short_name = code
WHERE short_name IS DISTINCT FROM CAST((code) AS text) AND code IS DISTINCT FROM CAST((short_name) AS text);

-- The planner must not take the new columns for empty.
ANALYZE public.customer;
