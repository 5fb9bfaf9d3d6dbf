-- concertina: 1
-- change: change-city-number-to-bigint
-- phase: constrain
-- parent: sha256/v1:10b6b07d419581e6693d0772cd421006f22d48c0453c3022f2d2842b969a48f4
-- depends: 0003_backfill_change-city-number-to-bigint
-- transactional: no
-- gate: none
-- schema: sha256/v1:9c4c938dd0c4c3fb12412dc4e048a646d31067e5121259fbbe9673fcf753b7a9
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to no index.
DROP INDEX CONCURRENTLY public._interim_0002_city_pkey;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.city ALTER COLUMN _shadow_0002_number DROP NOT NULL;

ALTER TABLE public.city
    ADD CONSTRAINT city__shadow_0002_number_not_null NOT NULL _shadow_0002_number NOT VALID;
COMMIT;
