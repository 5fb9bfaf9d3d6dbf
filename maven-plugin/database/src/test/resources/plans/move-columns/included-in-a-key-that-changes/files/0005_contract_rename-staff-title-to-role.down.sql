-- concertina: 1
-- change: rename-staff-title-to-role
-- phase: contract
-- parent: sha256/v1:e0ab3e62a5883c51a47894224aef45653f23da702927812535732d10deb0aa27
-- depends: 0004_constrain_rename-staff-title-to-role
-- transactional: no
-- gate: live
-- schema: sha256/v1:449fb1c37601b5ab642ce9664f47ba372f6ebd9ed573d8ff98cd7f225ebe4249
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds an index beside running writers;
--   strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.staff DROP CONSTRAINT staff_boss_fkey;

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.staff DROP CONSTRAINT staff_pkey;

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
-- concertina:batch table=public.staff key=ctid
UPDATE public.staff
    SET title = role
WHERE role IS DISTINCT FROM CAST((title) AS text) AND title IS DISTINCT FROM CAST((role) AS text);

-- The old primary key comes back over this index, without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _former_0002_staff_pkey
    ON public.staff (badge) INCLUDE (title);

-- Everything is in place: switch over, in the catalog only.
ALTER TABLE public.staff
    ADD CONSTRAINT staff_pkey PRIMARY KEY USING INDEX _former_0002_staff_pkey;
