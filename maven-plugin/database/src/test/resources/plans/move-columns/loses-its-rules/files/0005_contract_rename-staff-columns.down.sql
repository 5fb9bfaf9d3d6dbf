-- concertina: 1
-- change: rename-staff-columns
-- phase: contract
-- parent: sha256/v1:f3b2b7edba343cb9be885666bfa31e5fa72d456a394022093fc25fef372f70c0
-- depends: 0004_constrain_rename-staff-columns
-- transactional: no
-- gate: live
-- schema: sha256/v1:4acb0d9c8e6889271fd234c74d04ea6b5802fe12b419093a2d43c8c590d4d731
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.staff RENAME COLUMN _retired_0002_floor TO floor;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_staff() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.level IS NULL)
            AND NEW.level IS DISTINCT FROM CAST((SELECT (floor) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
            NEW.floor := (SELECT (level) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.level IS NULL THEN
            NEW.level := (SELECT (floor) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.level IS DISTINCT FROM OLD.level
            AND NEW.level IS DISTINCT FROM CAST((SELECT (floor) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
            IF NEW.floor IS DISTINCT FROM OLD.floor
                AND NEW.floor IS DISTINCT FROM CAST((SELECT (level) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "floor" and "level" of table "public.staff" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.floor := (SELECT (level) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.level IS DISTINCT FROM OLD.level)
            AND (NEW.floor IS DISTINCT FROM OLD.floor
                AND NEW.level IS DISTINCT FROM CAST((SELECT (floor) FROM (SELECT NEW.*) AS concertina_row) AS integer)
                AND NEW.floor IS DISTINCT FROM CAST((SELECT (level) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW.level IS NULL)) THEN
            NEW.level := (SELECT (floor) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.floor IS DISTINCT FROM OLD.floor OR NEW.level IS DISTINCT FROM OLD.level)
        AND NEW.level IS DISTINCT FROM CAST((SELECT (floor) FROM (SELECT NEW.*) AS concertina_row) AS integer)
        AND NEW.floor IS DISTINCT FROM CAST((SELECT (level) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.level := (SELECT (floor) FROM (SELECT NEW.*) AS concertina_row);
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
    SET floor = level
WHERE level IS DISTINCT FROM CAST((floor) AS integer) AND floor IS DISTINCT FROM CAST((level) AS integer);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.staff
    ADD CONSTRAINT staff_floor_not_null_check CHECK (floor IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.staff VALIDATE CONSTRAINT staff_floor_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.staff ALTER COLUMN floor SET NOT NULL;
ALTER TABLE public.staff DROP CONSTRAINT staff_floor_not_null_check;
COMMIT;

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.staff RENAME COLUMN _retired_0002_badge TO badge;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_staff() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.level IS NULL)
            AND NEW.level IS DISTINCT FROM CAST((SELECT (floor) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
            NEW.floor := (SELECT (level) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.card IS NULL)
            AND NEW.card IS DISTINCT FROM CAST((SELECT (badge) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
            NEW.badge := (SELECT (card) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.card IS NULL THEN
            NEW.card := (SELECT (badge) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.level IS NULL THEN
            NEW.level := (SELECT (floor) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.level IS DISTINCT FROM OLD.level
            AND NEW.level IS DISTINCT FROM CAST((SELECT (floor) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
            IF NEW.floor IS DISTINCT FROM OLD.floor
                AND NEW.floor IS DISTINCT FROM CAST((SELECT (level) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "floor" and "level" of table "public.staff" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.floor := (SELECT (level) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.card IS DISTINCT FROM OLD.card
            AND NEW.card IS DISTINCT FROM CAST((SELECT (badge) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
            IF NEW.badge IS DISTINCT FROM OLD.badge
                AND NEW.badge IS DISTINCT FROM CAST((SELECT (card) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "badge" and "card" of table "public.staff" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.badge := (SELECT (card) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.card IS DISTINCT FROM OLD.card)
            AND (NEW.badge IS DISTINCT FROM OLD.badge
                AND NEW.card IS DISTINCT FROM CAST((SELECT (badge) FROM (SELECT NEW.*) AS concertina_row) AS integer)
                AND NEW.badge IS DISTINCT FROM CAST((SELECT (card) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW.card IS NULL)) THEN
            NEW.card := (SELECT (badge) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.level IS DISTINCT FROM OLD.level)
            AND (NEW.floor IS DISTINCT FROM OLD.floor
                AND NEW.level IS DISTINCT FROM CAST((SELECT (floor) FROM (SELECT NEW.*) AS concertina_row) AS integer)
                AND NEW.floor IS DISTINCT FROM CAST((SELECT (level) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW.level IS NULL)) THEN
            NEW.level := (SELECT (floor) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.badge IS DISTINCT FROM OLD.badge OR NEW.card IS DISTINCT FROM OLD.card)
        AND NEW.card IS DISTINCT FROM CAST((SELECT (badge) FROM (SELECT NEW.*) AS concertina_row) AS integer)
        AND NEW.badge IS DISTINCT FROM CAST((SELECT (card) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.card := (SELECT (badge) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    IF (TG_OP = 'INSERT' OR NEW.floor IS DISTINCT FROM OLD.floor OR NEW.level IS DISTINCT FROM OLD.level)
        AND NEW.level IS DISTINCT FROM CAST((SELECT (floor) FROM (SELECT NEW.*) AS concertina_row) AS integer)
        AND NEW.floor IS DISTINCT FROM CAST((SELECT (level) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.level := (SELECT (floor) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;
COMMIT;

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.staff key=id
UPDATE public.staff
    SET badge = card
WHERE card IS DISTINCT FROM CAST((badge) AS integer) AND badge IS DISTINCT FROM CAST((card) AS integer);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.staff
    ADD CONSTRAINT staff_badge_not_null_check CHECK (badge IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.staff VALIDATE CONSTRAINT staff_badge_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.staff ALTER COLUMN badge SET NOT NULL;
ALTER TABLE public.staff DROP CONSTRAINT staff_badge_not_null_check;
COMMIT;

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.staff RENAME COLUMN _retired_0002_login TO login;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_staff() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.level IS NULL)
            AND NEW.level IS DISTINCT FROM CAST((SELECT (floor) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
            NEW.floor := (SELECT (level) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.card IS NULL)
            AND NEW.card IS DISTINCT FROM CAST((SELECT (badge) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
            NEW.badge := (SELECT (card) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.account IS NULL)
            AND NEW.account IS DISTINCT FROM CAST((SELECT (login) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            NEW.login := (SELECT (account) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.account IS NULL THEN
            NEW.account := (SELECT (login) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.card IS NULL THEN
            NEW.card := (SELECT (badge) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.level IS NULL THEN
            NEW.level := (SELECT (floor) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.level IS DISTINCT FROM OLD.level
            AND NEW.level IS DISTINCT FROM CAST((SELECT (floor) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
            IF NEW.floor IS DISTINCT FROM OLD.floor
                AND NEW.floor IS DISTINCT FROM CAST((SELECT (level) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "floor" and "level" of table "public.staff" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.floor := (SELECT (level) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.card IS DISTINCT FROM OLD.card
            AND NEW.card IS DISTINCT FROM CAST((SELECT (badge) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
            IF NEW.badge IS DISTINCT FROM OLD.badge
                AND NEW.badge IS DISTINCT FROM CAST((SELECT (card) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "badge" and "card" of table "public.staff" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.badge := (SELECT (card) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.account IS DISTINCT FROM OLD.account
            AND NEW.account IS DISTINCT FROM CAST((SELECT (login) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            IF NEW.login IS DISTINCT FROM OLD.login
                AND NEW.login IS DISTINCT FROM CAST((SELECT (account) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "login" and "account" of table "public.staff" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.login := (SELECT (account) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.account IS DISTINCT FROM OLD.account)
            AND (NEW.login IS DISTINCT FROM OLD.login
                AND NEW.account IS DISTINCT FROM CAST((SELECT (login) FROM (SELECT NEW.*) AS concertina_row) AS text)
                AND NEW.login IS DISTINCT FROM CAST((SELECT (account) FROM (SELECT NEW.*) AS concertina_row) AS text)
            OR (NEW.account IS NULL)) THEN
            NEW.account := (SELECT (login) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.card IS DISTINCT FROM OLD.card)
            AND (NEW.badge IS DISTINCT FROM OLD.badge
                AND NEW.card IS DISTINCT FROM CAST((SELECT (badge) FROM (SELECT NEW.*) AS concertina_row) AS integer)
                AND NEW.badge IS DISTINCT FROM CAST((SELECT (card) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW.card IS NULL)) THEN
            NEW.card := (SELECT (badge) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.level IS DISTINCT FROM OLD.level)
            AND (NEW.floor IS DISTINCT FROM OLD.floor
                AND NEW.level IS DISTINCT FROM CAST((SELECT (floor) FROM (SELECT NEW.*) AS concertina_row) AS integer)
                AND NEW.floor IS DISTINCT FROM CAST((SELECT (level) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW.level IS NULL)) THEN
            NEW.level := (SELECT (floor) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.login IS DISTINCT FROM OLD.login OR NEW.account IS DISTINCT FROM OLD.account)
        AND NEW.account IS DISTINCT FROM CAST((SELECT (login) FROM (SELECT NEW.*) AS concertina_row) AS text)
        AND NEW.login IS DISTINCT FROM CAST((SELECT (account) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
        NEW.account := (SELECT (login) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    IF (TG_OP = 'INSERT' OR NEW.badge IS DISTINCT FROM OLD.badge OR NEW.card IS DISTINCT FROM OLD.card)
        AND NEW.card IS DISTINCT FROM CAST((SELECT (badge) FROM (SELECT NEW.*) AS concertina_row) AS integer)
        AND NEW.badge IS DISTINCT FROM CAST((SELECT (card) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.card := (SELECT (badge) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    IF (TG_OP = 'INSERT' OR NEW.floor IS DISTINCT FROM OLD.floor OR NEW.level IS DISTINCT FROM OLD.level)
        AND NEW.level IS DISTINCT FROM CAST((SELECT (floor) FROM (SELECT NEW.*) AS concertina_row) AS integer)
        AND NEW.floor IS DISTINCT FROM CAST((SELECT (level) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.level := (SELECT (floor) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;
COMMIT;

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.staff key=id
UPDATE public.staff
    SET login = account
WHERE account IS DISTINCT FROM CAST((login) AS text) AND login IS DISTINCT FROM CAST((account) AS text);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.staff
    ADD CONSTRAINT staff_login_not_null_check CHECK (login IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.staff VALIDATE CONSTRAINT staff_login_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.staff ALTER COLUMN login SET NOT NULL;
ALTER TABLE public.staff DROP CONSTRAINT staff_login_not_null_check;
COMMIT;
