-- concertina: 1
-- change: change-city-number-to-bigint
-- phase: expand
-- parent: sha256/v1:dcc47471f40447eab11fedd9c063418ce21f4c9d8e47c3664a91a8508c5096f3
-- transactional: no
-- gate: none
-- schema: sha256/v1:9c4c938dd0c4c3fb12412dc4e048a646d31067e5121259fbbe9673fcf753b7a9
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.station;
DROP TRIGGER "~concertina_last" ON public.station;
DROP FUNCTION public.concertina_sync_first_station();
DROP FUNCTION public.concertina_sync_last_station();
ALTER TABLE public.station DROP COLUMN _shadow_0002_city;
COMMIT;

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.city;
DROP TRIGGER "~concertina_last" ON public.city;
DROP FUNCTION public.concertina_sync_first_city();
DROP FUNCTION public.concertina_sync_last_city();
ALTER TABLE public.city DROP COLUMN _shadow_0002_number;
COMMIT;
