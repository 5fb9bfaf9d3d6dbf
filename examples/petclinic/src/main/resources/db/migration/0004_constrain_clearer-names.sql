-- concertina: 1
-- change: clearer-names
-- phase: constrain
-- parent: sha256/v1:0b35d8ac6c1c8602a84090a5f880e3865850e2fd27741e5b38a0a8e6d963f305
-- depends: 0003_backfill_clearer-names
-- transactional: yes
-- gate: none
-- schema: sha256/v1:8555f9ce7555ab4ed434f31ff583a0f3fb2528c20f2e659e05ca4ed9cf4abd26
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS SHARE
-- rollback: nothing to do

-- Prove that no row disagrees: replication and restores pass the triggers by.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(id) AS pg_catalog.text) AS sample
        FROM public.owner
            WHERE phone IS DISTINCT FROM CAST((telephone) AS character varying(30)) AND telephone IS DISTINCT FROM CAST((phone) AS character varying(30))
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.owner" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;
