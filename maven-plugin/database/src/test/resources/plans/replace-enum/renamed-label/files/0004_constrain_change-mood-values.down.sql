-- concertina: 1
-- change: change-mood-values
-- phase: constrain
-- parent: sha256/v1:14bbff09e5478604cb33a9e3f7d344fa0416d375d3c9c55102f1b9f0f2094166
-- depends: 0003_backfill_change-mood-values
-- transactional: yes
-- gate: none
-- schema: sha256/v1:3ee37ffea1183e0ca50ff423124b51c33d9ec50e7ab408e7f643f55ea5afe480
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a rule for new rows only; readers may meet NULL again.
ALTER TABLE public.orders
    ADD CONSTRAINT orders__shadow_0002_mood_not_null_check CHECK (_shadow_0002_mood IS NOT NULL) NOT VALID;

ALTER TABLE public.orders ALTER COLUMN _shadow_0002_mood DROP NOT NULL;
