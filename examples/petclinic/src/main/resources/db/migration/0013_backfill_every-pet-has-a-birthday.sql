-- concertina: 1
-- change: every-pet-has-a-birthday
-- phase: backfill
-- parent: sha256/v1:7c6190db30ad708e1206103d1ab9cb3f46aff0fbc77e669a55e530441c2ae804
-- transactional: no
-- gate: live
-- schema: sha256/v1:775998059e6b164e7857631063ae51afd3d36b58333aecdfb5937d0cc2f19f6f
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Keep the old values with their keys, for the way back.
BEGIN;
DO $concertina$
BEGIN
    IF pg_catalog.to_regnamespace('concertina_attic') IS NULL THEN
        CREATE SCHEMA concertina_attic;
    END IF;
END
$concertina$;

CREATE TABLE concertina_attic._rescued_0013_pet_birth_date AS
SELECT id, birth_date AS concertina_old, CAST((DATE '2000-01-01') AS date) AS concertina_new
FROM public.pet
WHERE birth_date IS NULL;
COMMIT;

-- Give these rows their new value; running it again finds none.
-- concertina:batch table=public.pet key=id
UPDATE public.pet
    SET birth_date = DATE '2000-01-01'
WHERE birth_date IS NULL;

-- The values are distributed otherwise now.
ANALYZE public.pet;
