-- concertina: 1
-- change: rename-staff-columns
-- phase: constrain
-- parent: sha256/v1:71ecef7215c3c292511e07b0ad3e6f2ae54b4f39ca6119d1a4d8e12bc0895655
-- depends: 0003_backfill_rename-staff-columns
-- transactional: no
-- gate: none
-- schema: sha256/v1:4acb0d9c8e6889271fd234c74d04ea6b5802fe12b419093a2d43c8c590d4d731
-- cost: reads the table, others may write meanwhile; strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

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
        FROM public.staff
            WHERE account IS DISTINCT FROM CAST((login) AS text) AND login IS DISTINCT FROM CAST((account) AS text)
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
        FROM public.staff
            WHERE card IS DISTINCT FROM CAST((badge) AS integer) AND badge IS DISTINCT FROM CAST((card) AS integer)
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
        FROM public.staff
            WHERE level IS DISTINCT FROM CAST((floor) AS integer) AND floor IS DISTINCT FROM CAST((level) AS integer)
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

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.staff VALIDATE CONSTRAINT staff_account_not_null;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.staff VALIDATE CONSTRAINT staff_card_not_null;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.staff VALIDATE CONSTRAINT staff_level_not_null;
