-- concertina: 1
-- change: change-staff-title-to-varchar-20
-- phase: contract
-- parent: sha256/v1:85a6b63310bde01ce03044f806be08e22db31d93fbd07c8db50277ca0d48a234
-- depends: 0004_constrain_change-staff-title-to-varchar-20
-- transactional: no
-- gate: live
-- schema: sha256/v1:1e7c7969659d61d9a5a76be98c3a76d1807033262e203994048ff1b2ff46c4d1
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds 2 indexes beside running writers;
--   reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- Keep the retired columns in step with the live ones from now on.
BEGIN;
CREATE OR REPLACE FUNCTION public.concertina_sync_first_staff() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.title IS NULL)
            AND NEW.title IS DISTINCT FROM CAST((SELECT (_retired_0002_title) FROM (SELECT NEW.*) AS concertina_row) AS character varying(20)) THEN
            NEW._retired_0002_title := (SELECT (title) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.title IS NULL THEN
            NEW.title := (SELECT (_retired_0002_title) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.title IS DISTINCT FROM OLD.title
            AND NEW.title IS DISTINCT FROM CAST((SELECT (_retired_0002_title) FROM (SELECT NEW.*) AS concertina_row) AS character varying(20)) THEN
            IF NEW._retired_0002_title IS DISTINCT FROM OLD._retired_0002_title
                AND NEW._retired_0002_title IS DISTINCT FROM CAST((SELECT (title) FROM (SELECT NEW.*) AS concertina_row) AS character varying(10)) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0002_title" and "title" of table "public.staff" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0002_title := (SELECT (title) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.title IS DISTINCT FROM OLD.title)
            AND (NEW._retired_0002_title IS DISTINCT FROM OLD._retired_0002_title
                AND NEW.title IS DISTINCT FROM CAST((SELECT (_retired_0002_title) FROM (SELECT NEW.*) AS concertina_row) AS character varying(20))
                AND NEW._retired_0002_title IS DISTINCT FROM CAST((SELECT (title) FROM (SELECT NEW.*) AS concertina_row) AS character varying(10))) THEN
            NEW.title := (SELECT (_retired_0002_title) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW._retired_0002_title IS DISTINCT FROM OLD._retired_0002_title OR NEW.title IS DISTINCT FROM OLD.title)
        AND NEW.title IS DISTINCT FROM CAST((SELECT (_retired_0002_title) FROM (SELECT NEW.*) AS concertina_row) AS character varying(20))
        AND NEW._retired_0002_title IS DISTINCT FROM CAST((SELECT (title) FROM (SELECT NEW.*) AS concertina_row) AS character varying(10)) THEN
        NEW.title := (SELECT (_retired_0002_title) FROM (SELECT NEW.*) AS concertina_row);
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
    SET _retired_0002_title = title
WHERE title IS DISTINCT FROM CAST((_retired_0002_title) AS character varying(20)) AND _retired_0002_title IS DISTINCT FROM CAST((title) AS character varying(10));

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
CREATE UNIQUE INDEX CONCURRENTLY _former_0002_staff_badge_title_key
    ON public.staff (badge) INCLUDE (_retired_0002_title);

-- The finished index becomes the constraint: the catalog only.
ALTER TABLE public.staff
    ADD CONSTRAINT _former_0002_staff_badge_title_key UNIQUE USING INDEX _former_0002_staff_badge_title_key;

-- Everything is in place: switch over, in the catalog only.
BEGIN;
ALTER TABLE public.staff DROP CONSTRAINT staff_boss_fkey;

ALTER TABLE public.staff RENAME CONSTRAINT staff_badge_title_key TO _interim_0002_staff_badge_title_key;

ALTER TABLE public.staff RENAME COLUMN title TO _shadow_0002_title;

ALTER TABLE public.staff RENAME COLUMN _retired_0002_title TO title;

ALTER TABLE public.staff RENAME CONSTRAINT _former_0002_staff_badge_title_key TO staff_badge_title_key;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_staff() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0002_title IS NULL)
            AND NEW._shadow_0002_title IS DISTINCT FROM CAST((SELECT (title) FROM (SELECT NEW.*) AS concertina_row) AS character varying(20)) THEN
            NEW.title := (SELECT (_shadow_0002_title) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0002_title IS NULL THEN
            NEW._shadow_0002_title := (SELECT (title) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0002_title IS DISTINCT FROM OLD._shadow_0002_title
            AND NEW._shadow_0002_title IS DISTINCT FROM CAST((SELECT (title) FROM (SELECT NEW.*) AS concertina_row) AS character varying(20)) THEN
            IF NEW.title IS DISTINCT FROM OLD.title
                AND NEW.title IS DISTINCT FROM CAST((SELECT (_shadow_0002_title) FROM (SELECT NEW.*) AS concertina_row) AS character varying(10)) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "title" and "_shadow_0002_title" of table "public.staff" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.title := (SELECT (_shadow_0002_title) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0002_title IS DISTINCT FROM OLD._shadow_0002_title)
            AND (NEW.title IS DISTINCT FROM OLD.title
                AND NEW._shadow_0002_title IS DISTINCT FROM CAST((SELECT (title) FROM (SELECT NEW.*) AS concertina_row) AS character varying(20))
                AND NEW.title IS DISTINCT FROM CAST((SELECT (_shadow_0002_title) FROM (SELECT NEW.*) AS concertina_row) AS character varying(10))) THEN
            NEW._shadow_0002_title := (SELECT (title) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.title IS DISTINCT FROM OLD.title OR NEW._shadow_0002_title IS DISTINCT FROM OLD._shadow_0002_title)
        AND NEW._shadow_0002_title IS DISTINCT FROM CAST((SELECT (title) FROM (SELECT NEW.*) AS concertina_row) AS character varying(20))
        AND NEW.title IS DISTINCT FROM CAST((SELECT (_shadow_0002_title) FROM (SELECT NEW.*) AS concertina_row) AS character varying(10)) THEN
        NEW._shadow_0002_title := (SELECT (title) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

ALTER TABLE public.staff DROP CONSTRAINT _interim_0002_staff_badge_title_key;

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
CREATE UNIQUE INDEX CONCURRENTLY _interim_0002_staff_badge_title_key
    ON public.staff (badge) INCLUDE (_shadow_0002_title);

-- The finished index becomes the constraint: the catalog only.
ALTER TABLE public.staff
    ADD CONSTRAINT _interim_0002_staff_badge_title_key UNIQUE USING INDEX _interim_0002_staff_badge_title_key;

-- New rows are checked already; prove the old ones. Others may read and write meanwhile.
ALTER TABLE public.staff VALIDATE CONSTRAINT staff_boss_fkey;
