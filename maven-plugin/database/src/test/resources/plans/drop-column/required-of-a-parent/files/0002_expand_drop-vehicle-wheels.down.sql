-- concertina: 1
-- change: drop-vehicle-wheels
-- phase: expand
-- parent: sha256/v1:b4a26f58d6649191628609bf39d573223f0ff685e773099dc732375240f80bfd
-- transactional: no
-- gate: none
-- schema: sha256/v1:623277a5a8124376666dfb09a7fd744d1691969b15474172d4dca685bfa64eae
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- Rows of new code have no value here; the rule cannot come back over them.
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
            WHERE wheels IS NULL
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.vehicle" have no value in "wheels", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Give them one, then run this file again.';
    END IF;
END
$concertina$;

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.vehicle
    ADD CONSTRAINT vehicle_wheels_not_null_check CHECK (wheels IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.vehicle VALIDATE CONSTRAINT vehicle_wheels_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.vehicle ALTER COLUMN wheels SET NOT NULL;
ALTER TABLE public.vehicle DROP CONSTRAINT vehicle_wheels_not_null_check;
COMMIT;
