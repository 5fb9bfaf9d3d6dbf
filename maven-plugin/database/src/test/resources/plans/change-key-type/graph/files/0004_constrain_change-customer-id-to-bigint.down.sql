-- concertina: 1
-- change: change-customer-id-to-bigint
-- phase: constrain
-- parent: sha256/v1:57d9dab376c535ba7bc9847a366a78e6df9c0d9fdf0b01251bffa906f730a1d4
-- depends: 0003_backfill_change-customer-id-to-bigint
-- transactional: no
-- gate: none
-- schema: sha256/v1:915818a0bb5a756c2cd691a39024db0816b5fa80a46484f4027ca3e72603d7da
-- cost: builds 2 indexes beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Concurrently: readers and writers of the table go on.
DROP INDEX CONCURRENTLY public._interim_0002_orders_customer_id_idx;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.orders
    ADD CONSTRAINT orders__shadow_0002_customer_id_not_null_check CHECK (_shadow_0002_customer_id IS NOT NULL) NOT VALID;

ALTER TABLE public.orders ALTER COLUMN _shadow_0002_customer_id DROP NOT NULL;
COMMIT;

-- Back to no index.
DROP INDEX CONCURRENTLY public._interim_0002_customer_pkey;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.customer
    ADD CONSTRAINT customer__shadow_0002_id_not_null_check CHECK (_shadow_0002_id IS NOT NULL) NOT VALID;

ALTER TABLE public.customer ALTER COLUMN _shadow_0002_id DROP NOT NULL;
COMMIT;
