-- concertina: 1
-- change: rename-customer-code-to-short-name
-- phase: constrain
-- parent: sha256/v1:8c4b5ac55d42098047c4bc2ce1df34cfe440984d7039fb7ab8048c58aab41f37
-- depends: 0003_backfill_rename-customer-code-to-short-name
-- transactional: no
-- gate: none
-- schema: sha256/v1:b3c176530aed371ef16b91bc2a4822691df60b4c4fbc6bb78882bf305f05c353
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to no constraint on the new columns.
ALTER TABLE public.customer DROP CONSTRAINT customer_short_name_key;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.customer
    ADD CONSTRAINT customer_short_name_not_null_check CHECK (short_name IS NOT NULL) NOT VALID;

ALTER TABLE public.customer ALTER COLUMN short_name DROP NOT NULL;
COMMIT;
