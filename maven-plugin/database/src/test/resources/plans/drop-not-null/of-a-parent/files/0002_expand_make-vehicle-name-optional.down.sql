-- concertina: 1
-- change: make-vehicle-name-optional
-- phase: expand
-- parent: sha256/v1:289141c176c7252d0c6907e3469b644e17a74f9a4021df1587732205fee33e22
-- transactional: no
-- gate: none
-- schema: sha256/v1:20ed7075e76f127f1c5c5b9a86ac1dc12ff465df2a315898f0a1b72b04e87d05
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

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
