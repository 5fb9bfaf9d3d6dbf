-- concertina: 1
-- change: every-pet-has-a-birthday
-- phase: constrain
-- parent: sha256/v1:55b58129fecf0405fc6e025e22989731f17f4210800d1b14680abdc834f1e0fe
-- depends: 0013_backfill_every-pet-has-a-birthday
-- transactional: no
-- gate: live
-- schema: sha256/v1:775998059e6b164e7857631063ae51afd3d36b58333aecdfb5937d0cc2f19f6f
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Look first: a row without a value would stop it halfway.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(id) AS pg_catalog.text) AS sample
        FROM public.pet
            WHERE birth_date IS NULL
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.pet" have no value in "birth_date", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Give them one. Then run this file again.';
    END IF;
END
$concertina$;

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.pet
    ADD CONSTRAINT pet_birth_date_not_null_check CHECK (birth_date IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.pet VALIDATE CONSTRAINT pet_birth_date_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.pet ALTER COLUMN birth_date SET NOT NULL;
ALTER TABLE public.pet DROP CONSTRAINT pet_birth_date_not_null_check;
COMMIT;
