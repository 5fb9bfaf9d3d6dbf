-- concertina: 1
-- change: change-mood-values
-- phase: expand
-- parent: sha256/v1:0a548246d8768ff4a0319013740953b4e883bb6f2178d4070d2f867d526ac877
-- transactional: yes
-- gate: none
-- schema: sha256/v1:cde43a45844099351fd281a090523da0f361c81ae99357a06a9ecc552685954d
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
DROP TRIGGER "!concertina_first" ON public.orders;
DROP TRIGGER "~concertina_last" ON public.orders;
DROP FUNCTION public.concertina_sync_first_orders();
DROP FUNCTION public.concertina_sync_last_orders();
ALTER TABLE public.orders DROP COLUMN _shadow_0002_mood;

-- No column has it any more.
DROP TYPE public._interim_0002_mood;
