-- concertina: 1
-- change: drop-vehicle-wheels-check
-- phase: expand
-- parent: sha256/v1:45e877cbb493e0944190ed9805f1b73f2953dd79fc7e264a847770191f19ee1d
-- transactional: no
-- gate: none
-- schema: sha256/v1:20ed7075e76f127f1c5c5b9a86ac1dc12ff465df2a315898f0a1b72b04e87d05
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
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
