-- concertina: 1
-- change: change-vehicle-wheels-check
-- phase: expand
-- parent: sha256/v1:45e877cbb493e0944190ed9805f1b73f2953dd79fc7e264a847770191f19ee1d
-- transactional: no
-- gate: none
-- schema: sha256/v1:e55ef425def3643e12f0297db75f7dfa6dfbe59263b61ba4d53e0d28e1320e1d
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

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
            MESSAGE = pg_catalog.concat('Rows of table "public.vehicle" break check "_interim_0002_vehicle_wheels_check", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows. Then run this file again.';
    END IF;
END
$concertina$;

-- NOT VALID holds for new rows at once and reads none of the old ones, so the lock is short.
ALTER TABLE public.vehicle
    ADD CONSTRAINT _interim_0002_vehicle_wheels_check CHECK (wheels > 0) NOT VALID;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.vehicle VALIDATE CONSTRAINT _interim_0002_vehicle_wheels_check;

-- It is proved and takes the name.
BEGIN;
ALTER TABLE public.vehicle DROP CONSTRAINT vehicle_wheels_check;
ALTER TABLE public.vehicle RENAME CONSTRAINT _interim_0002_vehicle_wheels_check TO vehicle_wheels_check;
COMMIT;
