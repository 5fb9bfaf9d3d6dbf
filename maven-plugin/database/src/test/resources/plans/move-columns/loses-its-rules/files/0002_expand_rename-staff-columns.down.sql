-- concertina: 1
-- change: rename-staff-columns
-- phase: expand
-- parent: sha256/v1:3b4caae876b2381d7d3c711d7fa724cc6971cea4cc9a5dcb383aeb49b5e2a5b7
-- transactional: no
-- gate: none
-- schema: sha256/v1:4acb0d9c8e6889271fd234c74d04ea6b5802fe12b419093a2d43c8c590d4d731
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: builds 2 indexes beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
CREATE OR REPLACE FUNCTION public.concertina_sync_first_staff() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
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
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
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
    RETURN NEW;
END
$concertina$;

ALTER TABLE public.staff DROP COLUMN level;
COMMIT;

-- Look first: a row that breaks the rule would stop it halfway.
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
            WHERE NOT (floor > 0)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.staff" break check "staff_floor_check", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows. Then run this file again.';
    END IF;
END
$concertina$;

-- NOT VALID holds for new rows at once and reads none of the old ones, so the lock is short.
ALTER TABLE public.staff
    ADD CONSTRAINT staff_floor_check CHECK (floor > 0) NOT VALID;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.staff VALIDATE CONSTRAINT staff_floor_check;

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
CREATE OR REPLACE FUNCTION public.concertina_sync_first_staff() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.account IS NULL)
            AND NEW.account IS DISTINCT FROM CAST((SELECT (login) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            NEW.login := (SELECT (account) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.account IS NULL THEN
            NEW.account := (SELECT (login) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
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
    RETURN NEW;
END
$concertina$;

ALTER TABLE public.staff DROP COLUMN card;
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
CREATE UNIQUE INDEX CONCURRENTLY staff_badge_key
    ON public.staff (badge);

-- The finished index becomes the constraint: the catalog only.
ALTER TABLE public.staff
    ADD CONSTRAINT staff_badge_key UNIQUE USING INDEX staff_badge_key;

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.staff;
DROP TRIGGER "~concertina_last" ON public.staff;
DROP FUNCTION public.concertina_sync_first_staff();
DROP FUNCTION public.concertina_sync_last_staff();
ALTER TABLE public.staff DROP COLUMN account;
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
        SELECT CAST(ROW(login) AS pg_catalog.text) AS sample
        FROM public.staff
            WHERE login IS NOT NULL
            GROUP BY login
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.staff" have equal values in "login", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE UNIQUE INDEX CONCURRENTLY staff_login_idx
    ON public.staff (login);
