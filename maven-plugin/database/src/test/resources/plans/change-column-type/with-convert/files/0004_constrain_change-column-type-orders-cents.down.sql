-- concertina: 1
-- change: change-column-type-orders-cents
-- phase: constrain
-- parent: sha256/v1:14d2e3df6a0b46ba13f6c9666da4a49e4050fca9d01d7b40d9d97b11d1818402
-- depends: 0003_backfill_change-column-type-orders-cents
-- transactional: yes
-- gate: none
-- schema: sha256/v1:6e58408e2f994e44b7283544cd2ed4938c156ee98fda2d7e6d72c88d9e684ceb
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a rule for new rows only; readers may meet NULL again.
ALTER TABLE public.orders
    ADD CONSTRAINT orders__shadow_0002_cents_not_null_check CHECK (_shadow_0002_cents IS NOT NULL) NOT VALID;

ALTER TABLE public.orders ALTER COLUMN _shadow_0002_cents DROP NOT NULL;
