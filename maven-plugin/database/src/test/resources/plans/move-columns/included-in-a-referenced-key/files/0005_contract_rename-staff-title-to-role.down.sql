-- concertina: 1
-- change: rename-staff-title-to-role
-- phase: contract
-- parent: sha256/v1:66f215c519c9bd839a3b6057d5d59aa818deafafd34cc125bf690feebc9ec8da
-- depends: 0004_constrain_rename-staff-title-to-role
-- transactional: no
-- gate: live
-- schema: sha256/v1:f98cbd5a9854f483faa2a05b1a5555cc30b6685e94a7b616fac7b67330f6ffc8
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds 2 indexes beside running writers;
--   reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.staff RENAME COLUMN _retired_0002_title TO title;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_staff() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.role IS NULL)
            AND NEW.role IS DISTINCT FROM CAST((SELECT (title) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            NEW.title := (SELECT (role) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.role IS NULL THEN
            NEW.role := (SELECT (title) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.role IS DISTINCT FROM OLD.role
            AND NEW.role IS DISTINCT FROM CAST((SELECT (title) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            IF NEW.title IS DISTINCT FROM OLD.title
                AND NEW.title IS DISTINCT FROM CAST((SELECT (role) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "title" and "role" of table "public.staff" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.title := (SELECT (role) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.role IS DISTINCT FROM OLD.role)
            AND (NEW.title IS DISTINCT FROM OLD.title
                AND NEW.role IS DISTINCT FROM CAST((SELECT (title) FROM (SELECT NEW.*) AS concertina_row) AS text)
                AND NEW.title IS DISTINCT FROM CAST((SELECT (role) FROM (SELECT NEW.*) AS concertina_row) AS text)) THEN
            NEW.role := (SELECT (title) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_staff() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.title IS DISTINCT FROM OLD.title OR NEW.role IS DISTINCT FROM OLD.role)
        AND NEW.role IS DISTINCT FROM CAST((SELECT (title) FROM (SELECT NEW.*) AS concertina_row) AS text)
        AND NEW.title IS DISTINCT FROM CAST((SELECT (role) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
        NEW.role := (SELECT (title) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.staff
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_staff();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.staff
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_staff();
COMMIT;

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.staff key=id
UPDATE public.staff
    SET title = role
WHERE role IS DISTINCT FROM CAST((title) AS text) AND title IS DISTINCT FROM CAST((role) AS text);

-- Look first: a duplicate would show only after a long build, and leave an invalid index behind.
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
            WHERE badge IS NOT NULL
            GROUP BY badge
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.staff" have equal values in "badge", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE UNIQUE INDEX CONCURRENTLY staff_badge_title_key
    ON public.staff (badge) INCLUDE (title);

-- The finished index becomes the constraint: the catalog only.
ALTER TABLE public.staff
    ADD CONSTRAINT staff_badge_title_key UNIQUE USING INDEX staff_badge_title_key;

-- Everything is in place: switch over, in the catalog only.
BEGIN;
ALTER TABLE public.staff DROP CONSTRAINT staff_boss_fkey;

ALTER TABLE public.staff DROP CONSTRAINT staff_badge_role_key;

ALTER TABLE public.staff
    ADD CONSTRAINT staff_boss_fkey FOREIGN KEY (boss) REFERENCES public.staff (badge) NOT VALID;
COMMIT;

-- Look first: a duplicate would show only after a long build, and leave an invalid index behind.
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
            WHERE badge IS NOT NULL
            GROUP BY badge
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.staff" have equal values in "badge", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE UNIQUE INDEX CONCURRENTLY staff_badge_role_key
    ON public.staff (badge) INCLUDE (role);

-- The finished index becomes the constraint: the catalog only.
ALTER TABLE public.staff
    ADD CONSTRAINT staff_badge_role_key UNIQUE USING INDEX staff_badge_role_key;

-- New rows are checked already; prove the old ones. Others may read and write meanwhile.
ALTER TABLE public.staff VALIDATE CONSTRAINT staff_boss_fkey;
