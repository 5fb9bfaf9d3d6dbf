-- concertina: 1
-- change: who-sees-whom
-- phase: constrain
-- parent: sha256/v1:17128741e6afdd533344bb74bc8f253ddb0fdc37bd7fa9a4f1fc6e24e0e257e6
-- depends: 0006_expand_who-sees-whom
-- transactional: no
-- gate: live
-- schema: sha256/v1:e00ad47b4cdb9235c24175ca3e3c34d7ab5b956d94a76e87d6ec0023df952483
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
        FROM public.visit
            WHERE NOT (status IN ('PLANNED', 'DONE'))
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.visit" break check "visit_status_check", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows. Then run this file again.';
    END IF;
END
$concertina$;

-- Look first: a row that references nothing would stop it halfway.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(concertina_from.vet_id) AS pg_catalog.text) AS sample
        FROM public.visit AS concertina_from
            WHERE (concertina_from.vet_id IS NOT NULL)
            AND NOT EXISTS (
                SELECT FROM public.vet AS concertina_to
                WHERE concertina_to.id = concertina_from.vet_id
            )
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'foreign_key_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.visit" reference by "vet_id" no row of table "public.vet", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Insert the missing rows or mend the references, then run the file again.';
    END IF;
END
$concertina$;

-- NOT VALID holds for new rows at once and reads none of the old ones, so the lock is short.
ALTER TABLE public.visit
    ADD CONSTRAINT visit_status_check CHECK (status IN ('PLANNED', 'DONE')) NOT VALID;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.visit VALIDATE CONSTRAINT visit_status_check;

-- NOT VALID holds for new rows at once and reads none of the old ones, so the lock is short.
ALTER TABLE public.visit
    ADD CONSTRAINT visit_vet_id_fkey FOREIGN KEY (vet_id) REFERENCES public.vet (id) NOT VALID;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.visit VALIDATE CONSTRAINT visit_vet_id_fkey;
