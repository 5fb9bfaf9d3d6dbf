-- concertina: 1
-- change: visits-are-cancelled
-- phase: expand
-- parent: sha256/v1:ee536de7b507f4729c4a7929c5b833bd97110dc8dd12137240e10ea92da43137
-- transactional: no
-- gate: none
-- schema: sha256/v1:8f0a5d1686b2f94c549b5957f9277c42d60b848a69ebf1e369df939f0b8e4f4d
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
        FROM public.visit
            WHERE NOT (status IN ('PLANNED', 'DONE'))
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.visit" break check "_interim_0019_visit_status_check", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows. Then run this file again.';
    END IF;
END
$concertina$;

-- NOT VALID holds for new rows at once and reads none of the old ones, so the lock is short.
ALTER TABLE public.visit
    ADD CONSTRAINT _interim_0019_visit_status_check CHECK (status IN ('PLANNED', 'DONE')) NOT VALID;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.visit VALIDATE CONSTRAINT _interim_0019_visit_status_check;

-- It is proved and takes the name.
BEGIN;
ALTER TABLE public.visit DROP CONSTRAINT visit_status_check;
ALTER TABLE public.visit RENAME CONSTRAINT _interim_0019_visit_status_check TO visit_status_check;
COMMIT;
