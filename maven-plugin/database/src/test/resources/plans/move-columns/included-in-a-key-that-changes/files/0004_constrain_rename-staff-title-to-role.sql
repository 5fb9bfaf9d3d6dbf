-- concertina: 1
-- change: rename-staff-title-to-role
-- phase: constrain
-- parent: sha256/v1:cfcdd2a9c466dc8d15d64248ee431c1d913c41ef0c4635044e01b16b42548452
-- depends: 0003_backfill_rename-staff-title-to-role
-- transactional: yes
-- gate: none
-- schema: sha256/v1:449fb1c37601b5ab642ce9664f47ba372f6ebd9ed573d8ff98cd7f225ebe4249
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
        SELECT CAST(ROW(badge) AS pg_catalog.text) AS sample
        FROM public.staff
            WHERE role IS DISTINCT FROM CAST((title) AS text) AND title IS DISTINCT FROM CAST((role) AS text)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.staff" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;
