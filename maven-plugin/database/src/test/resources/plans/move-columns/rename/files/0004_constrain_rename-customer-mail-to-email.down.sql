-- concertina: 1
-- change: rename-customer-mail-to-email
-- phase: constrain
-- parent: sha256/v1:5b7f44d6336b4988c1793b2fc97da607c7f1664264ba41d8eb896f60d3285c51
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
ALTER TABLE public.customer
    ADD CONSTRAINT customer_email_not_null_check CHECK (email IS NOT NULL) NOT VALID;

ALTER TABLE public.customer ALTER COLUMN email DROP NOT NULL;
COMMIT;
