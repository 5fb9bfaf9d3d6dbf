-- concertina: 1
-- change: change-orders-cents-to-numeric
-- phase: constrain
-- parent: sha256/v1:a5001cab6999f3b21f4d357c9b742d14211c8d2c98d8469d198f22243a3b83dc
-- depends: 0003_backfill_change-orders-cents-to-numeric
-- transactional: yes
-- gate: none
-- schema: sha256/v1:6e58408e2f994e44b7283544cd2ed4938c156ee98fda2d7e6d72c88d9e684ceb
-- cost: reads the table, others may write meanwhile; strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a rule for new rows only; readers may meet NULL again.
ALTER TABLE public.orders ALTER COLUMN _shadow_0002_cents DROP NOT NULL;

ALTER TABLE public.orders
    ADD CONSTRAINT orders__shadow_0002_cents_not_null NOT NULL _shadow_0002_cents NOT VALID;
