-- concertina: 1
-- change: change-city-number-to-bigint
-- phase: constrain
-- parent: sha256/v1:dea5fe3434794c8a1d46d7572542a3d0dfd7795b25b5141525872db9d7f84e85
-- depends: 0003_backfill_change-city-number-to-bigint
-- transactional: no
-- gate: none
-- schema: sha256/v1:9c4c938dd0c4c3fb12412dc4e048a646d31067e5121259fbbe9673fcf753b7a9
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to no index.
DROP INDEX CONCURRENTLY public._interim_0002_city_pkey;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.city
    ADD CONSTRAINT city__shadow_0002_number_not_null_check CHECK (_shadow_0002_number IS NOT NULL) NOT VALID;

ALTER TABLE public.city ALTER COLUMN _shadow_0002_number DROP NOT NULL;
COMMIT;
