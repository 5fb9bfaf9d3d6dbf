-- concertina: 1
-- change: change-customer-id-to-bigint
-- phase: constrain
-- parent: sha256/v1:10c9b3d5ae9c745653a924bbf891abe142316cc9e8476bdc3278de9a008049b4
-- depends: 0003_backfill_change-customer-id-to-bigint
-- transactional: no
-- gate: none
-- schema: sha256/v1:915818a0bb5a756c2cd691a39024db0816b5fa80a46484f4027ca3e72603d7da
-- cost: builds 2 indexes beside running writers; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Concurrently: readers and writers of the table go on.
DROP INDEX CONCURRENTLY public._interim_0002_orders_customer_id_idx;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN _shadow_0002_customer_id DROP NOT NULL;

ALTER TABLE public.orders
    ADD CONSTRAINT orders__shadow_0002_customer_id_not_null NOT NULL _shadow_0002_customer_id NOT VALID;
COMMIT;

-- Back to no index.
DROP INDEX CONCURRENTLY public._interim_0002_customer_pkey;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.customer ALTER COLUMN _shadow_0002_id DROP NOT NULL;

ALTER TABLE public.customer
    ADD CONSTRAINT customer__shadow_0002_id_not_null NOT NULL _shadow_0002_id NOT VALID;
COMMIT;
