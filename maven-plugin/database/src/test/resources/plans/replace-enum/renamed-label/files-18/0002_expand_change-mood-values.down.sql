-- concertina: 1
-- change: change-mood-values
-- phase: expand
-- parent: sha256/v1:16bfa26d62bdae4c00be834adb67620398c60d1c4e6e4dc6eb91528797d843ee
-- transactional: yes
-- gate: none
-- schema: sha256/v1:3ee37ffea1183e0ca50ff423124b51c33d9ec50e7ab408e7f643f55ea5afe480
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
DROP TRIGGER "!concertina_first" ON public.orders;
DROP TRIGGER "~concertina_last" ON public.orders;
DROP FUNCTION public.concertina_sync_first_orders();
DROP FUNCTION public.concertina_sync_last_orders();
ALTER TABLE public.orders DROP COLUMN _shadow_0002_mood;

-- No column has it any more.
DROP TYPE public._interim_0002_mood;
