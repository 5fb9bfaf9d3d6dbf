-- concertina: 1
-- change: rename-orders-to-purchases-and-purchases-note-to-remark
-- phase: constrain
-- parent: sha256/v1:a75cf8e368c13627952aeea90f0cb8d967993e1851cd1a3fca76ec5a93c443d4
-- depends: 0003_backfill_rename-orders-to-purchases-and-purchases-note-to-remark
-- transactional: yes
-- gate: none
-- schema: sha256/v1:371b7917b9aceadfda99e0bbdd77398f5b7158a84de023c3f2c7e8956024c690
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
        FROM public.purchases
            WHERE remark IS DISTINCT FROM CAST((note) AS text) AND note IS DISTINCT FROM CAST((remark) AS text)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.purchases" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;
