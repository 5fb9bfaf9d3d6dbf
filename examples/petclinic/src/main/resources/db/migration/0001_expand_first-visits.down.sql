-- concertina: 1
-- change: first-visits
-- phase: expand
-- transactional: no
-- gate: none
-- schema: sha256/v1:f1805c72d3aeedfd71664f897c7bf27a74af12b98f291dfc88e60ff6ed0d4728
-- cost: reads the table, others may write meanwhile; strongest lock SHARE ROW EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.visit DROP CONSTRAINT visit_pet_id_fkey;

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.vet_specialties DROP CONSTRAINT vet_specialties_vet_id_fkey;

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.vet_specialties DROP CONSTRAINT vet_specialties_specialties_id_fkey;

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.pet DROP CONSTRAINT pet_type_id_fkey;

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.pet DROP CONSTRAINT pet_owner_id_fkey;

-- The table goes with what new code wrote into it.
DROP TABLE public.visit;

-- The table goes with what new code wrote into it.
DROP TABLE public.vet_specialties;

-- The table goes with what new code wrote into it.
DROP TABLE public.vet;

-- The table goes with what new code wrote into it.
DROP TABLE public.specialty;

-- The table goes with what new code wrote into it.
DROP TABLE public.pet;

-- The table goes with what new code wrote into it.
DROP TABLE public.pet_type;

-- The table goes with what new code wrote into it.
DROP TABLE public.owner;
