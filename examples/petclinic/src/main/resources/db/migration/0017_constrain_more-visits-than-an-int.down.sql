-- concertina: 1
-- change: more-visits-than-an-int
-- phase: constrain
-- parent: sha256/v1:ccdfb0991c34db326a5d3e30b56f8364c9c6c07bfed0dd9602b476fd992469d1
-- depends: 0016_backfill_more-visits-than-an-int
-- transactional: no
-- gate: none
-- schema: sha256/v1:ef412a44e41e1d65eedd95625ea5778867f0c85c626573da875d605c908a42c5
-- cost: builds 8 indexes beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to no index.
DROP INDEX CONCURRENTLY public._interim_0015_vet_specialties_pkey;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.vet_specialties
    ADD CONSTRAINT vet_specialties__shadow_0015_vet_id_not_null_check CHECK (_shadow_0015_vet_id IS NOT NULL) NOT VALID;

ALTER TABLE public.vet_specialties ALTER COLUMN _shadow_0015_vet_id DROP NOT NULL;
COMMIT;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.vet_specialties
    ADD CONSTRAINT vet_specialties__shadow_0015_specialties_id_not_null_check CHECK (_shadow_0015_specialties_id IS NOT NULL) NOT VALID;

ALTER TABLE public.vet_specialties ALTER COLUMN _shadow_0015_specialties_id DROP NOT NULL;
COMMIT;

-- Back to no index.
DROP INDEX CONCURRENTLY public._interim_0015_vet_pkey;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.vet
    ADD CONSTRAINT vet__shadow_0015_id_not_null_check CHECK (_shadow_0015_id IS NOT NULL) NOT VALID;

ALTER TABLE public.vet ALTER COLUMN _shadow_0015_id DROP NOT NULL;
COMMIT;

-- Back to no index.
DROP INDEX CONCURRENTLY public._interim_0015_specialty_pkey;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.specialty
    ADD CONSTRAINT specialty__shadow_0015_id_not_null_check CHECK (_shadow_0015_id IS NOT NULL) NOT VALID;

ALTER TABLE public.specialty ALTER COLUMN _shadow_0015_id DROP NOT NULL;
COMMIT;

-- Back to no index.
DROP INDEX CONCURRENTLY public._interim_0015_pet_type_pkey;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.pet_type
    ADD CONSTRAINT pet_type__shadow_0015_id_not_null_check CHECK (_shadow_0015_id IS NOT NULL) NOT VALID;

ALTER TABLE public.pet_type ALTER COLUMN _shadow_0015_id DROP NOT NULL;
COMMIT;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.pet
    ADD CONSTRAINT pet__shadow_0015_type_id_not_null_check CHECK (_shadow_0015_type_id IS NOT NULL) NOT VALID;

ALTER TABLE public.pet ALTER COLUMN _shadow_0015_type_id DROP NOT NULL;
COMMIT;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.visit
    ADD CONSTRAINT visit__shadow_0015_pet_id_not_null_check CHECK (_shadow_0015_pet_id IS NOT NULL) NOT VALID;

ALTER TABLE public.visit ALTER COLUMN _shadow_0015_pet_id DROP NOT NULL;
COMMIT;

-- Back to no index.
DROP INDEX CONCURRENTLY public._interim_0015_pet_pkey;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.pet
    ADD CONSTRAINT pet__shadow_0015_id_not_null_check CHECK (_shadow_0015_id IS NOT NULL) NOT VALID;

ALTER TABLE public.pet ALTER COLUMN _shadow_0015_id DROP NOT NULL;
COMMIT;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.pet
    ADD CONSTRAINT pet__shadow_0015_owner_id_not_null_check CHECK (_shadow_0015_owner_id IS NOT NULL) NOT VALID;

ALTER TABLE public.pet ALTER COLUMN _shadow_0015_owner_id DROP NOT NULL;
COMMIT;

-- Back to no index.
DROP INDEX CONCURRENTLY public._interim_0015_owner_pkey;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.owner
    ADD CONSTRAINT owner__shadow_0015_id_not_null_check CHECK (_shadow_0015_id IS NOT NULL) NOT VALID;

ALTER TABLE public.owner ALTER COLUMN _shadow_0015_id DROP NOT NULL;
COMMIT;

-- Back to no index.
DROP INDEX CONCURRENTLY public._interim_0015_visit_pkey;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.visit
    ADD CONSTRAINT visit__shadow_0015_id_not_null_check CHECK (_shadow_0015_id IS NOT NULL) NOT VALID;

ALTER TABLE public.visit ALTER COLUMN _shadow_0015_id DROP NOT NULL;
COMMIT;

-- Back to no constraint on the new columns.
ALTER TABLE public.invoice DROP CONSTRAINT _interim_0015_invoice_visit_id_key;

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.invoice
    ADD CONSTRAINT invoice__shadow_0015_visit_id_not_null_check CHECK (_shadow_0015_visit_id IS NOT NULL) NOT VALID;

ALTER TABLE public.invoice ALTER COLUMN _shadow_0015_visit_id DROP NOT NULL;
COMMIT;
