-- concertina: 1
-- change: rename-customer-number-to-id-and-visit-customer-to-customer-id
-- phase: constrain
-- parent: sha256/v1:47142131bd0f78322baac80872398bdf2ff4ae058b502d64c4b572414f0be70c
-- depends: 0003_backfill_rename-customer-number-to-id-and-visit-customer-to-customer-id
-- transactional: no
-- gate: none
-- schema: sha256/v1:8cedcf4e30be80d609a91c059df84a10d1e8d71e538d7d656573a726c30cf6d7
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to no index.
DROP INDEX CONCURRENTLY public.customer_north__interim_0002_customer_pkey;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.customer ALTER COLUMN id DROP NOT NULL;

ALTER TABLE public.customer_north ALTER COLUMN id DROP NOT NULL;

ALTER TABLE public.customer
    ADD CONSTRAINT customer_id_not_null NOT NULL id NOT VALID;
COMMIT;
