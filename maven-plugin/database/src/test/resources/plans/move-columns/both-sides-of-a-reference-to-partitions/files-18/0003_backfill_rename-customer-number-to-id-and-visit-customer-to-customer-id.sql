-- concertina: 1
-- change: rename-customer-number-to-id-and-visit-customer-to-customer-id
-- phase: backfill
-- parent: sha256/v1:81e0472643840551fa8e74277b75f464d363941a2d455a3f889109b05edc3e9b
-- depends: 0002_expand_rename-customer-number-to-id-and-visit-customer-to-customer-id
-- transactional: no
-- gate: none
-- schema: sha256/v1:8cedcf4e30be80d609a91c059df84a10d1e8d71e538d7d656573a726c30cf6d7
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.customer key=region,number
UPDATE public.customer
    SET id = number
WHERE id IS DISTINCT FROM CAST((number) AS bigint) AND number IS DISTINCT FROM CAST((id) AS bigint);

-- The planner must not take the new columns for empty.
ANALYZE public.customer;

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.visit key=id
UPDATE public.visit
    SET customer_id = customer
WHERE customer_id IS DISTINCT FROM CAST((customer) AS bigint) AND customer IS DISTINCT FROM CAST((customer_id) AS bigint);

-- The planner must not take the new columns for empty.
ANALYZE public.visit;
