-- concertina: 1
-- change: change-score
-- phase: constrain
-- parent: sha256/v1:96035e5f59bd8346e004d4d32222fbb4867c0e14bf5fae38d5927a40ae85a613
-- depends: 0002_expand_change-score
-- transactional: yes
-- gate: live
-- schema: sha256/v1:c99be97cb89538e5fd1e299e88e5e25b6efda6b9ed782f4bbabf70f1f49f611b
-- cost: reads the table, others may write meanwhile; strongest lock SHARE
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

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
            WHERE NOT (score < 1000)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" break check "small" of domain "public.score" in "score", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows. Then run this file again.';
    END IF;
END
$concertina$;

-- NOT VALID holds for new values at once and reads none of the old ones.
ALTER DOMAIN public.score
    ADD CONSTRAINT small CHECK (VALUE < 1000) NOT VALID;

-- Prove it for the old values: every table that has a column of the domain is read, and its writers
-- wait.
ALTER DOMAIN public.score VALIDATE CONSTRAINT small;
