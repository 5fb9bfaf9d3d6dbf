-- concertina: 1
-- change: change-score
-- phase: expand
-- parent: sha256/v1:cf52ca0e17665e68fb82ad03b870e01f03b68cd8ca5d1792c6a5dd61c4ae5b99
-- transactional: yes
-- gate: none
-- schema: sha256/v1:c99be97cb89538e5fd1e299e88e5e25b6efda6b9ed782f4bbabf70f1f49f611b
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: reads the table, others may write meanwhile; strongest lock SHARE

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
        FROM public.orders
            WHERE NOT (score > 0)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" break check "positive" of domain "public.score" in "score", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows. Then run this file again.';
    END IF;
END
$concertina$;

-- NOT VALID holds for new values at once and reads none of the old ones.
ALTER DOMAIN public.score
    ADD CONSTRAINT positive CHECK (VALUE > 0) NOT VALID;

-- Prove it for the old values: every table that has a column of the domain is read, and its writers
-- wait.
ALTER DOMAIN public.score VALIDATE CONSTRAINT positive;

-- What stood before.
ALTER DOMAIN public.score DROP DEFAULT;
