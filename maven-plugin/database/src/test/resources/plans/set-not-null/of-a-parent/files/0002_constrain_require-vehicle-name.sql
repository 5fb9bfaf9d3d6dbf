-- concertina: 1
-- change: require-vehicle-name
-- phase: constrain
-- parent: sha256/v1:1ea49508cc1af9190de72e3b2783e622b3fe27eaada9e1f8f9302f00d1f95f85
-- transactional: no
-- gate: live
-- schema: sha256/v1:6784e5d9d414de1217daca63af5e2f3bc60bec9a5ed83f48565de7feaad3aa4e
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
        FROM public.vehicle
            WHERE name IS NULL
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.vehicle" have no value in "name", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Give them one. Then run this file again.';
    END IF;
END
$concertina$;

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.vehicle
    ADD CONSTRAINT vehicle_name_not_null_check CHECK (name IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.vehicle VALIDATE CONSTRAINT vehicle_name_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.vehicle ALTER COLUMN name SET NOT NULL;
ALTER TABLE public.vehicle DROP CONSTRAINT vehicle_name_not_null_check;
COMMIT;
