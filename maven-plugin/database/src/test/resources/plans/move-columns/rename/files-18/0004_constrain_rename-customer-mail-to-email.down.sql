-- concertina: 1
-- change: rename-customer-mail-to-email
-- phase: constrain
-- parent: sha256/v1:0177ace658855172c56d24b225052b520864a0834c5b7f5aa43f7e7d2d218581
-- depends: 0003_backfill_rename-customer-mail-to-email
-- transactional: no
-- gate: none
-- schema: sha256/v1:9bc51d029f50c189422d3e4ba76c42ec6353b2964f53d3b60e4419899cc9bd8f
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to no constraint on the new columns.
ALTER TABLE public.customer DROP CONSTRAINT customer_email_key;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.customer ALTER COLUMN email DROP NOT NULL;

ALTER TABLE public.customer
    ADD CONSTRAINT customer_email_not_null NOT NULL email NOT VALID;
COMMIT;
