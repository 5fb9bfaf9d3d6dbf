-- concertina: 1
-- change: change-ticket-id-to-bigint
-- phase: constrain
-- parent: sha256/v1:2a0744acb651784d30bdfd8ea4753becfac3a29b8b1d4a27136a4bef414d72aa
-- depends: 0003_backfill_change-ticket-id-to-bigint
-- transactional: no
-- gate: none
-- schema: sha256/v1:afc1c675c124d270666f7d8a5cf172be73af4f6c6335d0bfa823d421b67c13d6
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
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
        FROM public.remark
            WHERE _shadow_0002_ticket_id IS DISTINCT FROM CAST((ticket_id) AS bigint) AND ticket_id IS DISTINCT FROM CAST((_shadow_0002_ticket_id) AS integer)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.remark" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
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
        FROM public.ticket
            WHERE _shadow_0002_id IS DISTINCT FROM CAST((id) AS bigint) AND id IS DISTINCT FROM CAST((_shadow_0002_id) AS integer)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.ticket" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;

-- A duplicate would make the index fail after a long build.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(_shadow_0002_id) AS pg_catalog.text) AS sample
        FROM public.ticket
            WHERE _shadow_0002_id IS NOT NULL
            GROUP BY _shadow_0002_id
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.ticket" have equal values in "_shadow_0002_id", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.ticket VALIDATE CONSTRAINT ticket__shadow_0002_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.ticket ALTER COLUMN _shadow_0002_id SET NOT NULL;
ALTER TABLE public.ticket DROP CONSTRAINT ticket__shadow_0002_id_not_null_check;
COMMIT;

-- The contract makes it the primary key without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0002_ticket_pkey
    ON public.ticket (_shadow_0002_id);
