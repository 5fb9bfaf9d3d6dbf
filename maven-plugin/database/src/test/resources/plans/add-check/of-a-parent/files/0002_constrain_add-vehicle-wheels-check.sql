-- concertina: 1
-- change: add-vehicle-wheels-check
-- phase: constrain
-- parent: sha256/v1:1ea49508cc1af9190de72e3b2783e622b3fe27eaada9e1f8f9302f00d1f95f85
-- transactional: no
-- gate: live
-- schema: sha256/v1:40bd166da4c03252f1db825f8b96a8ca96fc19e18ba726914770dd1c103dbe46
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Look first: a row that breaks the rule would stop it halfway.
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
            WHERE NOT (wheels > 0)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.vehicle" break check "vehicle_wheels_check", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows. Then run this file again.';
    END IF;
END
$concertina$;

-- NOT VALID holds for new rows at once and reads none of the old ones, so the lock is short.
ALTER TABLE public.vehicle
    ADD CONSTRAINT vehicle_wheels_check CHECK (wheels > 0) NOT VALID;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.vehicle VALIDATE CONSTRAINT vehicle_wheels_check;
