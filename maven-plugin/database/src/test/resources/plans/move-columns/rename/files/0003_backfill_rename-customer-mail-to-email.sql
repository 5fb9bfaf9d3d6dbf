-- concertina: 1
-- change: rename-customer-mail-to-email
-- phase: backfill
-- parent: sha256/v1:d7e605051479bfb8e7b60d6d36b07cd3c6b8c80de5aa99538c529d93aeb43d1b
-- depends: 0002_expand_rename-customer-mail-to-email
-- transactional: no
-- gate: none
-- schema: sha256/v1:9bc51d029f50c189422d3e4ba76c42ec6353b2964f53d3b60e4419899cc9bd8f
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.customer key=id
UPDATE public.customer
    SET email = mail
WHERE email IS DISTINCT FROM CAST((mail) AS text) AND mail IS DISTINCT FROM CAST((email) AS text);

-- The planner must not take the new columns for empty.
ANALYZE public.customer;
