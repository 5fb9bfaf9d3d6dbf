-- concertina: 1
-- change: change-orders-code-to-varchar
-- phase: constrain
-- parent: sha256/v1:906069a1aea39349aed55330ad2ef85a0e2978738b04c51289688ffa81a3e83e
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
ALTER TABLE public.orders ALTER COLUMN _shadow_0002_code DROP NOT NULL;

ALTER TABLE public.orders
    ADD CONSTRAINT orders__shadow_0002_code_not_null NOT NULL _shadow_0002_code NOT VALID;
COMMIT;
