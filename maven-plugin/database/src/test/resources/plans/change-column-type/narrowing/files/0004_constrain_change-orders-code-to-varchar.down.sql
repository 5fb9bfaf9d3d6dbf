-- concertina: 1
-- change: change-orders-code-to-varchar
-- phase: constrain
-- parent: sha256/v1:accee1b73dd32e5deb9cec73599fa47fb7c74c48c7b946b3a8bd7cd36b932559
-- depends: 0003_backfill_change-orders-code-to-varchar
-- transactional: no
-- gate: none
-- schema: sha256/v1:a15bd5df7434b0ad95c5e0eeee94611af3ed01cd69c6cf06e5157a05382ee420
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to no constraint on the new columns.
ALTER TABLE public.orders DROP CONSTRAINT _interim_0002_orders_code_key;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.orders
    ADD CONSTRAINT orders__shadow_0002_code_not_null_check CHECK (_shadow_0002_code IS NOT NULL) NOT VALID;

ALTER TABLE public.orders ALTER COLUMN _shadow_0002_code DROP NOT NULL;
COMMIT;
