-- concertina: 1
-- change: change-orders-cents-to-numeric
-- phase: constrain
-- parent: sha256/v1:01f5278821adf2d544266db5efb27364a267072e01b99c44c4f0587eddf75ccb
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
