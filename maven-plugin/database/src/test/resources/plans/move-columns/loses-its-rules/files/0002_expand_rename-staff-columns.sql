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

-- Concurrently: readers and writers of the table go on.
DROP INDEX CONCURRENTLY public.staff_login_idx;

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
BEGIN;
ALTER TABLE public.staff
    ADD COLUMN account text;

ALTER TABLE public.staff
    ADD CONSTRAINT staff_account_not_null_check CHECK (account IS NOT NULL) NOT VALID;

DO $concertina$
DECLARE
    source pg_catalog.pg_attribute;
    target pg_catalog.pg_attribute;
    may_be_toasted pg_catalog.bool;
    chosen pg_catalog.bool;
    alter_column pg_catalog.text := pg_catalog.format('ALTER TABLE %s ALTER COLUMN %I ', 'public.staff', 'account');
    item record;
BEGIN
    SELECT a.* INTO STRICT source
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.staff'::pg_catalog.regclass AND a.attname = 'login';
    SELECT a.* INTO STRICT target
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.staff'::pg_catalog.regclass AND a.attname = 'account';
    SELECT t.typstorage <> 'p' INTO may_be_toasted
    FROM pg_catalog.pg_type AS t
    WHERE t.oid = target.atttypid;
    SELECT t.typstorage <> source.attstorage INTO chosen
    FROM pg_catalog.pg_type AS t
    WHERE t.oid = source.atttypid;
    IF source.attstattarget >= 0 THEN
        EXECUTE alter_column || pg_catalog.format('SET STATISTICS %s', source.attstattarget);
    END IF;
    IF may_be_toasted AND chosen AND source.attstorage <> target.attstorage THEN
        EXECUTE alter_column || CASE source.attstorage
            WHEN 'p' THEN 'SET STORAGE PLAIN'
            WHEN 'e' THEN 'SET STORAGE EXTERNAL'
            WHEN 'm' THEN 'SET STORAGE MAIN'
            ELSE 'SET STORAGE EXTENDED' END;
    END IF;
    IF may_be_toasted AND source.attcompression <> target.attcompression THEN
        EXECUTE alter_column || CASE source.attcompression
            WHEN 'p' THEN 'SET COMPRESSION pglz'
            WHEN 'l' THEN 'SET COMPRESSION lz4'
            ELSE 'SET COMPRESSION DEFAULT' END;
    END IF;
    FOR item IN
        SELECT o.option
        FROM pg_catalog.unnest(source.attoptions) AS o (option)
        WHERE o.option ~ '^n_distinct'
    LOOP
        EXECUTE alter_column || pg_catalog.format('SET (%s)', item.option);
    END LOOP;
    FOR item IN
        SELECT a.privilege_type, a.grantee, a.is_grantable
        FROM pg_catalog.aclexplode(source.attacl) AS a
    LOOP
        EXECUTE pg_catalog.format(
            'GRANT %s (%I) ON TABLE %s TO %s %s', item.privilege_type, 'account', 'public.staff',
            CASE WHEN item.grantee = 0 THEN 'PUBLIC'
                ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(item.grantee)) END,
            CASE WHEN item.is_grantable THEN 'WITH GRANT OPTION' ELSE '' END);
    END LOOP;
    -- publications have column lists since version 15
    IF pg_catalog.current_setting('server_version_num')::pg_catalog.int4 >= 150000 THEN
        FOR item IN
            SELECT p.pubname, pg_catalog.pg_get_expr(r.prqual, r.prrelid) AS filter,
                (SELECT pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' ORDER BY a.attnum)
                FROM pg_catalog.pg_attribute AS a
                WHERE a.attrelid = r.prrelid
                    AND (a.attnum = ANY (r.prattrs::pg_catalog.int2[]) OR a.attnum = target.attnum)
                ) AS columns
            FROM pg_catalog.pg_publication_rel AS r
            JOIN pg_catalog.pg_publication AS p ON p.oid = r.prpubid
            WHERE r.prrelid = source.attrelid
                AND source.attnum = ANY (r.prattrs::pg_catalog.int2[])
                AND target.attnum <> ALL (r.prattrs::pg_catalog.int2[])
        LOOP
            EXECUTE pg_catalog.format('ALTER PUBLICATION %I DROP TABLE %s', item.pubname, 'public.staff');
            EXECUTE pg_catalog.format(
                'ALTER PUBLICATION %I ADD TABLE %s (%s)%s', item.pubname, 'public.staff', item.columns,
                COALESCE(' WHERE (' || item.filter || ')', ''));
        END LOOP;
    END IF;
END
$concertina$;

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

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.staff
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_staff();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.staff
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_staff();
COMMIT;

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.staff DROP CONSTRAINT staff_badge_key;

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
BEGIN;
ALTER TABLE public.staff
    ADD COLUMN card integer;

ALTER TABLE public.staff
    ADD CONSTRAINT staff_card_not_null_check CHECK (card IS NOT NULL) NOT VALID;

DO $concertina$
DECLARE
    source pg_catalog.pg_attribute;
    target pg_catalog.pg_attribute;
    may_be_toasted pg_catalog.bool;
    chosen pg_catalog.bool;
    alter_column pg_catalog.text := pg_catalog.format('ALTER TABLE %s ALTER COLUMN %I ', 'public.staff', 'card');
    item record;
BEGIN
    SELECT a.* INTO STRICT source
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.staff'::pg_catalog.regclass AND a.attname = 'badge';
    SELECT a.* INTO STRICT target
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.staff'::pg_catalog.regclass AND a.attname = 'card';
    SELECT t.typstorage <> 'p' INTO may_be_toasted
    FROM pg_catalog.pg_type AS t
    WHERE t.oid = target.atttypid;
    SELECT t.typstorage <> source.attstorage INTO chosen
    FROM pg_catalog.pg_type AS t
    WHERE t.oid = source.atttypid;
    IF source.attstattarget >= 0 THEN
        EXECUTE alter_column || pg_catalog.format('SET STATISTICS %s', source.attstattarget);
    END IF;
    IF may_be_toasted AND chosen AND source.attstorage <> target.attstorage THEN
        EXECUTE alter_column || CASE source.attstorage
            WHEN 'p' THEN 'SET STORAGE PLAIN'
            WHEN 'e' THEN 'SET STORAGE EXTERNAL'
            WHEN 'm' THEN 'SET STORAGE MAIN'
            ELSE 'SET STORAGE EXTENDED' END;
    END IF;
    IF may_be_toasted AND source.attcompression <> target.attcompression THEN
        EXECUTE alter_column || CASE source.attcompression
            WHEN 'p' THEN 'SET COMPRESSION pglz'
            WHEN 'l' THEN 'SET COMPRESSION lz4'
            ELSE 'SET COMPRESSION DEFAULT' END;
    END IF;
    FOR item IN
        SELECT o.option
        FROM pg_catalog.unnest(source.attoptions) AS o (option)
        WHERE o.option ~ '^n_distinct'
    LOOP
        EXECUTE alter_column || pg_catalog.format('SET (%s)', item.option);
    END LOOP;
    FOR item IN
        SELECT a.privilege_type, a.grantee, a.is_grantable
        FROM pg_catalog.aclexplode(source.attacl) AS a
    LOOP
        EXECUTE pg_catalog.format(
            'GRANT %s (%I) ON TABLE %s TO %s %s', item.privilege_type, 'card', 'public.staff',
            CASE WHEN item.grantee = 0 THEN 'PUBLIC'
                ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(item.grantee)) END,
            CASE WHEN item.is_grantable THEN 'WITH GRANT OPTION' ELSE '' END);
    END LOOP;
    -- publications have column lists since version 15
    IF pg_catalog.current_setting('server_version_num')::pg_catalog.int4 >= 150000 THEN
        FOR item IN
            SELECT p.pubname, pg_catalog.pg_get_expr(r.prqual, r.prrelid) AS filter,
                (SELECT pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' ORDER BY a.attnum)
                FROM pg_catalog.pg_attribute AS a
                WHERE a.attrelid = r.prrelid
                    AND (a.attnum = ANY (r.prattrs::pg_catalog.int2[]) OR a.attnum = target.attnum)
                ) AS columns
            FROM pg_catalog.pg_publication_rel AS r
            JOIN pg_catalog.pg_publication AS p ON p.oid = r.prpubid
            WHERE r.prrelid = source.attrelid
                AND source.attnum = ANY (r.prattrs::pg_catalog.int2[])
                AND target.attnum <> ALL (r.prattrs::pg_catalog.int2[])
        LOOP
            EXECUTE pg_catalog.format('ALTER PUBLICATION %I DROP TABLE %s', item.pubname, 'public.staff');
            EXECUTE pg_catalog.format(
                'ALTER PUBLICATION %I ADD TABLE %s (%s)%s', item.pubname, 'public.staff', item.columns,
                COALESCE(' WHERE (' || item.filter || ')', ''));
        END LOOP;
    END IF;
END
$concertina$;

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
COMMIT;

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.staff DROP CONSTRAINT staff_floor_check;

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
BEGIN;
ALTER TABLE public.staff
    ADD COLUMN level integer;

ALTER TABLE public.staff
    ADD CONSTRAINT staff_level_not_null_check CHECK (level IS NOT NULL) NOT VALID;

DO $concertina$
DECLARE
    source pg_catalog.pg_attribute;
    target pg_catalog.pg_attribute;
    may_be_toasted pg_catalog.bool;
    chosen pg_catalog.bool;
    alter_column pg_catalog.text := pg_catalog.format('ALTER TABLE %s ALTER COLUMN %I ', 'public.staff', 'level');
    item record;
BEGIN
    SELECT a.* INTO STRICT source
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.staff'::pg_catalog.regclass AND a.attname = 'floor';
    SELECT a.* INTO STRICT target
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.staff'::pg_catalog.regclass AND a.attname = 'level';
    SELECT t.typstorage <> 'p' INTO may_be_toasted
    FROM pg_catalog.pg_type AS t
    WHERE t.oid = target.atttypid;
    SELECT t.typstorage <> source.attstorage INTO chosen
    FROM pg_catalog.pg_type AS t
    WHERE t.oid = source.atttypid;
    IF source.attstattarget >= 0 THEN
        EXECUTE alter_column || pg_catalog.format('SET STATISTICS %s', source.attstattarget);
    END IF;
    IF may_be_toasted AND chosen AND source.attstorage <> target.attstorage THEN
        EXECUTE alter_column || CASE source.attstorage
            WHEN 'p' THEN 'SET STORAGE PLAIN'
            WHEN 'e' THEN 'SET STORAGE EXTERNAL'
            WHEN 'm' THEN 'SET STORAGE MAIN'
            ELSE 'SET STORAGE EXTENDED' END;
    END IF;
    IF may_be_toasted AND source.attcompression <> target.attcompression THEN
        EXECUTE alter_column || CASE source.attcompression
            WHEN 'p' THEN 'SET COMPRESSION pglz'
            WHEN 'l' THEN 'SET COMPRESSION lz4'
            ELSE 'SET COMPRESSION DEFAULT' END;
    END IF;
    FOR item IN
        SELECT o.option
        FROM pg_catalog.unnest(source.attoptions) AS o (option)
        WHERE o.option ~ '^n_distinct'
    LOOP
        EXECUTE alter_column || pg_catalog.format('SET (%s)', item.option);
    END LOOP;
    FOR item IN
        SELECT a.privilege_type, a.grantee, a.is_grantable
        FROM pg_catalog.aclexplode(source.attacl) AS a
    LOOP
        EXECUTE pg_catalog.format(
            'GRANT %s (%I) ON TABLE %s TO %s %s', item.privilege_type, 'level', 'public.staff',
            CASE WHEN item.grantee = 0 THEN 'PUBLIC'
                ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(item.grantee)) END,
            CASE WHEN item.is_grantable THEN 'WITH GRANT OPTION' ELSE '' END);
    END LOOP;
    -- publications have column lists since version 15
    IF pg_catalog.current_setting('server_version_num')::pg_catalog.int4 >= 150000 THEN
        FOR item IN
            SELECT p.pubname, pg_catalog.pg_get_expr(r.prqual, r.prrelid) AS filter,
                (SELECT pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' ORDER BY a.attnum)
                FROM pg_catalog.pg_attribute AS a
                WHERE a.attrelid = r.prrelid
                    AND (a.attnum = ANY (r.prattrs::pg_catalog.int2[]) OR a.attnum = target.attnum)
                ) AS columns
            FROM pg_catalog.pg_publication_rel AS r
            JOIN pg_catalog.pg_publication AS p ON p.oid = r.prpubid
            WHERE r.prrelid = source.attrelid
                AND source.attnum = ANY (r.prattrs::pg_catalog.int2[])
                AND target.attnum <> ALL (r.prattrs::pg_catalog.int2[])
        LOOP
            EXECUTE pg_catalog.format('ALTER PUBLICATION %I DROP TABLE %s', item.pubname, 'public.staff');
            EXECUTE pg_catalog.format(
                'ALTER PUBLICATION %I ADD TABLE %s (%s)%s', item.pubname, 'public.staff', item.columns,
                COALESCE(' WHERE (' || item.filter || ')', ''));
        END LOOP;
    END IF;
END
$concertina$;

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
