-- concertina: 1
-- change: change-mood-values
-- phase: constrain
-- parent: sha256/v1:16076ed1967e071d5f07e4057967271d2cf25a68f5fe6ca40b94c3d225e0da8b
-- depends: 0003_backfill_change-mood-values
-- transactional: yes
-- gate: none
-- schema: sha256/v1:3ee37ffea1183e0ca50ff423124b51c33d9ec50e7ab408e7f643f55ea5afe480
-- cost: reads the table, others may write meanwhile; strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a rule for new rows only; readers may meet NULL again.
ALTER TABLE public.orders ALTER COLUMN _shadow_0002_mood DROP NOT NULL;

ALTER TABLE public.orders
    ADD CONSTRAINT orders__shadow_0002_mood_not_null NOT NULL _shadow_0002_mood NOT VALID;
