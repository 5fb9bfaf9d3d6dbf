-- concertina: 1
-- change: change-orders-cents-to-numeric
-- phase: constrain
-- parent: sha256/v1:e335203607ed1d7c9aa6630783d193c17cb7d268f5dee44118a093abe0030ad2
-- depends: 0003_backfill_change-orders-cents-to-numeric
-- transactional: yes
-- gate: none
-- schema: sha256/v1:6e58408e2f994e44b7283544cd2ed4938c156ee98fda2d7e6d72c88d9e684ceb
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a rule for new rows only; readers may meet NULL again.
ALTER TABLE public.orders
    ADD CONSTRAINT orders__shadow_0002_cents_not_null_check CHECK (_shadow_0002_cents IS NOT NULL) NOT VALID;

ALTER TABLE public.orders ALTER COLUMN _shadow_0002_cents DROP NOT NULL;
