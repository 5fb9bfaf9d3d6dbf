-- concertina: 1
-- change: addresses
-- phase: constrain
-- parent: sha256/v1:9c8ea57cf8dd56e13ab6288206dbf16de6672e77fef5d5f7f166f26afeddae54
-- depends: 0009_backfill_addresses
-- transactional: yes
-- gate: none
-- schema: sha256/v1:a53af7262497ad6b6bf6cc9a94a8939e2d1bf91328dec60342b2cd5303f97217
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
            WHERE street IS DISTINCT FROM CAST((address) AS character varying(255)) AND address IS DISTINCT FROM CAST((street) AS character varying(255))
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
