-- concertina: 1
-- change: more-visits-than-an-int
-- phase: expand
-- parent: sha256/v1:5337fdc9ff8754c9d5315763b6329e5e4448942d547d47b34cd4c97334225de3
-- transactional: no
-- gate: none
-- schema: sha256/v1:ef412a44e41e1d65eedd95625ea5778867f0c85c626573da875d605c908a42c5
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
BEGIN;
ALTER TABLE public.invoice
    ADD COLUMN _shadow_0015_visit_id bigint;

ALTER TABLE public.invoice
    ADD CONSTRAINT invoice__shadow_0015_visit_id_not_null_check CHECK (_shadow_0015_visit_id IS NOT NULL) NOT VALID;

DO $concertina$
DECLARE
    source pg_catalog.pg_attribute;
    target pg_catalog.pg_attribute;
    may_be_toasted pg_catalog.bool;
    chosen pg_catalog.bool;
    alter_column pg_catalog.text := pg_catalog.format('ALTER TABLE %s ALTER COLUMN %I ', 'public.invoice', '_shadow_0015_visit_id');
    item record;
BEGIN
    SELECT a.* INTO STRICT source
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.invoice'::pg_catalog.regclass AND a.attname = 'visit_id';
    SELECT a.* INTO STRICT target
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.invoice'::pg_catalog.regclass AND a.attname = '_shadow_0015_visit_id';
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
            'GRANT %s (%I) ON TABLE %s TO %s %s', item.privilege_type, '_shadow_0015_visit_id', 'public.invoice',
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
            EXECUTE pg_catalog.format('ALTER PUBLICATION %I DROP TABLE %s', item.pubname, 'public.invoice');
            EXECUTE pg_catalog.format(
                'ALTER PUBLICATION %I ADD TABLE %s (%s)%s', item.pubname, 'public.invoice', item.columns,
                COALESCE(' WHERE (' || item.filter || ')', ''));
        END LOOP;
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_invoice() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_visit_id IS NULL)
            AND NEW._shadow_0015_visit_id IS DISTINCT FROM CAST((SELECT (visit_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.visit_id := (SELECT (_shadow_0015_visit_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_visit_id IS NULL THEN
            NEW._shadow_0015_visit_id := (SELECT (visit_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0015_visit_id IS DISTINCT FROM OLD._shadow_0015_visit_id
            AND NEW._shadow_0015_visit_id IS DISTINCT FROM CAST((SELECT (visit_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.visit_id IS DISTINCT FROM OLD.visit_id
                AND NEW.visit_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_visit_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "visit_id" and "_shadow_0015_visit_id" of table "public.invoice" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.visit_id := (SELECT (_shadow_0015_visit_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_visit_id IS DISTINCT FROM OLD._shadow_0015_visit_id)
            AND (NEW.visit_id IS DISTINCT FROM OLD.visit_id
                AND NEW._shadow_0015_visit_id IS DISTINCT FROM CAST((SELECT (visit_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.visit_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_visit_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_visit_id IS NULL)) THEN
            NEW._shadow_0015_visit_id := (SELECT (visit_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_invoice() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.visit_id IS DISTINCT FROM OLD.visit_id OR NEW._shadow_0015_visit_id IS DISTINCT FROM OLD._shadow_0015_visit_id)
        AND NEW._shadow_0015_visit_id IS DISTINCT FROM CAST((SELECT (visit_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.visit_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_visit_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_visit_id := (SELECT (visit_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.invoice
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_invoice();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.invoice
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_invoice();
COMMIT;

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
BEGIN;
ALTER TABLE public.visit
    ADD COLUMN _shadow_0015_id bigint;

ALTER TABLE public.visit
    ADD CONSTRAINT visit__shadow_0015_id_not_null_check CHECK (_shadow_0015_id IS NOT NULL) NOT VALID;

DO $concertina$
DECLARE
    source pg_catalog.pg_attribute;
    target pg_catalog.pg_attribute;
    may_be_toasted pg_catalog.bool;
    chosen pg_catalog.bool;
    alter_column pg_catalog.text := pg_catalog.format('ALTER TABLE %s ALTER COLUMN %I ', 'public.visit', '_shadow_0015_id');
    item record;
BEGIN
    SELECT a.* INTO STRICT source
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.visit'::pg_catalog.regclass AND a.attname = 'id';
    SELECT a.* INTO STRICT target
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.visit'::pg_catalog.regclass AND a.attname = '_shadow_0015_id';
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
            'GRANT %s (%I) ON TABLE %s TO %s %s', item.privilege_type, '_shadow_0015_id', 'public.visit',
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
            EXECUTE pg_catalog.format('ALTER PUBLICATION %I DROP TABLE %s', item.pubname, 'public.visit');
            EXECUTE pg_catalog.format(
                'ALTER PUBLICATION %I ADD TABLE %s (%s)%s', item.pubname, 'public.visit', item.columns,
                COALESCE(' WHERE (' || item.filter || ')', ''));
        END LOOP;
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_visit() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_id IS NULL)
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_id IS NULL THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.id IS DISTINCT FROM OLD.id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "id" and "_shadow_0015_id" of table "public.visit" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
            AND (NEW.id IS DISTINCT FROM OLD.id
                AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_id IS NULL)) THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_visit() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.id IS DISTINCT FROM OLD.id OR NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
        AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.visit
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_visit();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.visit
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_visit();
COMMIT;

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
BEGIN;
ALTER TABLE public.owner
    ADD COLUMN _shadow_0015_id bigint;

ALTER TABLE public.owner
    ADD CONSTRAINT owner__shadow_0015_id_not_null_check CHECK (_shadow_0015_id IS NOT NULL) NOT VALID;

DO $concertina$
DECLARE
    source pg_catalog.pg_attribute;
    target pg_catalog.pg_attribute;
    may_be_toasted pg_catalog.bool;
    chosen pg_catalog.bool;
    alter_column pg_catalog.text := pg_catalog.format('ALTER TABLE %s ALTER COLUMN %I ', 'public.owner', '_shadow_0015_id');
    item record;
BEGIN
    SELECT a.* INTO STRICT source
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.owner'::pg_catalog.regclass AND a.attname = 'id';
    SELECT a.* INTO STRICT target
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.owner'::pg_catalog.regclass AND a.attname = '_shadow_0015_id';
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
            'GRANT %s (%I) ON TABLE %s TO %s %s', item.privilege_type, '_shadow_0015_id', 'public.owner',
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
            EXECUTE pg_catalog.format('ALTER PUBLICATION %I DROP TABLE %s', item.pubname, 'public.owner');
            EXECUTE pg_catalog.format(
                'ALTER PUBLICATION %I ADD TABLE %s (%s)%s', item.pubname, 'public.owner', item.columns,
                COALESCE(' WHERE (' || item.filter || ')', ''));
        END LOOP;
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_owner() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_id IS NULL)
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_id IS NULL THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.id IS DISTINCT FROM OLD.id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "id" and "_shadow_0015_id" of table "public.owner" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
            AND (NEW.id IS DISTINCT FROM OLD.id
                AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_id IS NULL)) THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_owner() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.id IS DISTINCT FROM OLD.id OR NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
        AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.owner
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_owner();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.owner
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_owner();
COMMIT;

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
BEGIN;
ALTER TABLE public.pet
    ADD COLUMN _shadow_0015_owner_id bigint;

ALTER TABLE public.pet
    ADD CONSTRAINT pet__shadow_0015_owner_id_not_null_check CHECK (_shadow_0015_owner_id IS NOT NULL) NOT VALID;

DO $concertina$
DECLARE
    source pg_catalog.pg_attribute;
    target pg_catalog.pg_attribute;
    may_be_toasted pg_catalog.bool;
    chosen pg_catalog.bool;
    alter_column pg_catalog.text := pg_catalog.format('ALTER TABLE %s ALTER COLUMN %I ', 'public.pet', '_shadow_0015_owner_id');
    item record;
BEGIN
    SELECT a.* INTO STRICT source
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.pet'::pg_catalog.regclass AND a.attname = 'owner_id';
    SELECT a.* INTO STRICT target
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.pet'::pg_catalog.regclass AND a.attname = '_shadow_0015_owner_id';
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
            'GRANT %s (%I) ON TABLE %s TO %s %s', item.privilege_type, '_shadow_0015_owner_id', 'public.pet',
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
            EXECUTE pg_catalog.format('ALTER PUBLICATION %I DROP TABLE %s', item.pubname, 'public.pet');
            EXECUTE pg_catalog.format(
                'ALTER PUBLICATION %I ADD TABLE %s (%s)%s', item.pubname, 'public.pet', item.columns,
                COALESCE(' WHERE (' || item.filter || ')', ''));
        END LOOP;
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_pet() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_owner_id IS NULL)
            AND NEW._shadow_0015_owner_id IS DISTINCT FROM CAST((SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.owner_id := (SELECT (_shadow_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_owner_id IS NULL THEN
            NEW._shadow_0015_owner_id := (SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0015_owner_id IS DISTINCT FROM OLD._shadow_0015_owner_id
            AND NEW._shadow_0015_owner_id IS DISTINCT FROM CAST((SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.owner_id IS DISTINCT FROM OLD.owner_id
                AND NEW.owner_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "owner_id" and "_shadow_0015_owner_id" of table "public.pet" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.owner_id := (SELECT (_shadow_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_owner_id IS DISTINCT FROM OLD._shadow_0015_owner_id)
            AND (NEW.owner_id IS DISTINCT FROM OLD.owner_id
                AND NEW._shadow_0015_owner_id IS DISTINCT FROM CAST((SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.owner_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_owner_id IS NULL)) THEN
            NEW._shadow_0015_owner_id := (SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_pet() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.owner_id IS DISTINCT FROM OLD.owner_id OR NEW._shadow_0015_owner_id IS DISTINCT FROM OLD._shadow_0015_owner_id)
        AND NEW._shadow_0015_owner_id IS DISTINCT FROM CAST((SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.owner_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_owner_id := (SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.pet
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_pet();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.pet
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_pet();
COMMIT;

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
BEGIN;
ALTER TABLE public.pet
    ADD COLUMN _shadow_0015_id bigint;

ALTER TABLE public.pet
    ADD CONSTRAINT pet__shadow_0015_id_not_null_check CHECK (_shadow_0015_id IS NOT NULL) NOT VALID;

DO $concertina$
DECLARE
    source pg_catalog.pg_attribute;
    target pg_catalog.pg_attribute;
    may_be_toasted pg_catalog.bool;
    chosen pg_catalog.bool;
    alter_column pg_catalog.text := pg_catalog.format('ALTER TABLE %s ALTER COLUMN %I ', 'public.pet', '_shadow_0015_id');
    item record;
BEGIN
    SELECT a.* INTO STRICT source
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.pet'::pg_catalog.regclass AND a.attname = 'id';
    SELECT a.* INTO STRICT target
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.pet'::pg_catalog.regclass AND a.attname = '_shadow_0015_id';
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
            'GRANT %s (%I) ON TABLE %s TO %s %s', item.privilege_type, '_shadow_0015_id', 'public.pet',
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
            EXECUTE pg_catalog.format('ALTER PUBLICATION %I DROP TABLE %s', item.pubname, 'public.pet');
            EXECUTE pg_catalog.format(
                'ALTER PUBLICATION %I ADD TABLE %s (%s)%s', item.pubname, 'public.pet', item.columns,
                COALESCE(' WHERE (' || item.filter || ')', ''));
        END LOOP;
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_pet() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_id IS NULL)
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_owner_id IS NULL)
            AND NEW._shadow_0015_owner_id IS DISTINCT FROM CAST((SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.owner_id := (SELECT (_shadow_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_owner_id IS NULL THEN
            NEW._shadow_0015_owner_id := (SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_id IS NULL THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.id IS DISTINCT FROM OLD.id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "id" and "_shadow_0015_id" of table "public.pet" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_owner_id IS DISTINCT FROM OLD._shadow_0015_owner_id
            AND NEW._shadow_0015_owner_id IS DISTINCT FROM CAST((SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.owner_id IS DISTINCT FROM OLD.owner_id
                AND NEW.owner_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "owner_id" and "_shadow_0015_owner_id" of table "public.pet" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.owner_id := (SELECT (_shadow_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_owner_id IS DISTINCT FROM OLD._shadow_0015_owner_id)
            AND (NEW.owner_id IS DISTINCT FROM OLD.owner_id
                AND NEW._shadow_0015_owner_id IS DISTINCT FROM CAST((SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.owner_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_owner_id IS NULL)) THEN
            NEW._shadow_0015_owner_id := (SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
            AND (NEW.id IS DISTINCT FROM OLD.id
                AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_id IS NULL)) THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_pet() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.owner_id IS DISTINCT FROM OLD.owner_id OR NEW._shadow_0015_owner_id IS DISTINCT FROM OLD._shadow_0015_owner_id)
        AND NEW._shadow_0015_owner_id IS DISTINCT FROM CAST((SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.owner_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_owner_id := (SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    IF (TG_OP = 'INSERT' OR NEW.id IS DISTINCT FROM OLD.id OR NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
        AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;
COMMIT;

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
BEGIN;
ALTER TABLE public.visit
    ADD COLUMN _shadow_0015_pet_id bigint;

ALTER TABLE public.visit
    ADD CONSTRAINT visit__shadow_0015_pet_id_not_null_check CHECK (_shadow_0015_pet_id IS NOT NULL) NOT VALID;

DO $concertina$
DECLARE
    source pg_catalog.pg_attribute;
    target pg_catalog.pg_attribute;
    may_be_toasted pg_catalog.bool;
    chosen pg_catalog.bool;
    alter_column pg_catalog.text := pg_catalog.format('ALTER TABLE %s ALTER COLUMN %I ', 'public.visit', '_shadow_0015_pet_id');
    item record;
BEGIN
    SELECT a.* INTO STRICT source
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.visit'::pg_catalog.regclass AND a.attname = 'pet_id';
    SELECT a.* INTO STRICT target
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.visit'::pg_catalog.regclass AND a.attname = '_shadow_0015_pet_id';
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
            'GRANT %s (%I) ON TABLE %s TO %s %s', item.privilege_type, '_shadow_0015_pet_id', 'public.visit',
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
            EXECUTE pg_catalog.format('ALTER PUBLICATION %I DROP TABLE %s', item.pubname, 'public.visit');
            EXECUTE pg_catalog.format(
                'ALTER PUBLICATION %I ADD TABLE %s (%s)%s', item.pubname, 'public.visit', item.columns,
                COALESCE(' WHERE (' || item.filter || ')', ''));
        END LOOP;
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_visit() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_pet_id IS NULL)
            AND NEW._shadow_0015_pet_id IS DISTINCT FROM CAST((SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.pet_id := (SELECT (_shadow_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_id IS NULL)
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_id IS NULL THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_pet_id IS NULL THEN
            NEW._shadow_0015_pet_id := (SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0015_pet_id IS DISTINCT FROM OLD._shadow_0015_pet_id
            AND NEW._shadow_0015_pet_id IS DISTINCT FROM CAST((SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.pet_id IS DISTINCT FROM OLD.pet_id
                AND NEW.pet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "pet_id" and "_shadow_0015_pet_id" of table "public.visit" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.pet_id := (SELECT (_shadow_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.id IS DISTINCT FROM OLD.id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "id" and "_shadow_0015_id" of table "public.visit" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
            AND (NEW.id IS DISTINCT FROM OLD.id
                AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_id IS NULL)) THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_pet_id IS DISTINCT FROM OLD._shadow_0015_pet_id)
            AND (NEW.pet_id IS DISTINCT FROM OLD.pet_id
                AND NEW._shadow_0015_pet_id IS DISTINCT FROM CAST((SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.pet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_pet_id IS NULL)) THEN
            NEW._shadow_0015_pet_id := (SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_visit() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.id IS DISTINCT FROM OLD.id OR NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
        AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    IF (TG_OP = 'INSERT' OR NEW.pet_id IS DISTINCT FROM OLD.pet_id OR NEW._shadow_0015_pet_id IS DISTINCT FROM OLD._shadow_0015_pet_id)
        AND NEW._shadow_0015_pet_id IS DISTINCT FROM CAST((SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.pet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_pet_id := (SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;
COMMIT;

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
BEGIN;
ALTER TABLE public.pet
    ADD COLUMN _shadow_0015_type_id bigint;

ALTER TABLE public.pet
    ADD CONSTRAINT pet__shadow_0015_type_id_not_null_check CHECK (_shadow_0015_type_id IS NOT NULL) NOT VALID;

DO $concertina$
DECLARE
    source pg_catalog.pg_attribute;
    target pg_catalog.pg_attribute;
    may_be_toasted pg_catalog.bool;
    chosen pg_catalog.bool;
    alter_column pg_catalog.text := pg_catalog.format('ALTER TABLE %s ALTER COLUMN %I ', 'public.pet', '_shadow_0015_type_id');
    item record;
BEGIN
    SELECT a.* INTO STRICT source
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.pet'::pg_catalog.regclass AND a.attname = 'type_id';
    SELECT a.* INTO STRICT target
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.pet'::pg_catalog.regclass AND a.attname = '_shadow_0015_type_id';
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
            'GRANT %s (%I) ON TABLE %s TO %s %s', item.privilege_type, '_shadow_0015_type_id', 'public.pet',
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
            EXECUTE pg_catalog.format('ALTER PUBLICATION %I DROP TABLE %s', item.pubname, 'public.pet');
            EXECUTE pg_catalog.format(
                'ALTER PUBLICATION %I ADD TABLE %s (%s)%s', item.pubname, 'public.pet', item.columns,
                COALESCE(' WHERE (' || item.filter || ')', ''));
        END LOOP;
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_pet() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_type_id IS NULL)
            AND NEW._shadow_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.type_id := (SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_id IS NULL)
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_owner_id IS NULL)
            AND NEW._shadow_0015_owner_id IS DISTINCT FROM CAST((SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.owner_id := (SELECT (_shadow_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_owner_id IS NULL THEN
            NEW._shadow_0015_owner_id := (SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_id IS NULL THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_type_id IS NULL THEN
            NEW._shadow_0015_type_id := (SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0015_type_id IS DISTINCT FROM OLD._shadow_0015_type_id
            AND NEW._shadow_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.type_id IS DISTINCT FROM OLD.type_id
                AND NEW.type_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "type_id" and "_shadow_0015_type_id" of table "public.pet" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.type_id := (SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.id IS DISTINCT FROM OLD.id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "id" and "_shadow_0015_id" of table "public.pet" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_owner_id IS DISTINCT FROM OLD._shadow_0015_owner_id
            AND NEW._shadow_0015_owner_id IS DISTINCT FROM CAST((SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.owner_id IS DISTINCT FROM OLD.owner_id
                AND NEW.owner_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "owner_id" and "_shadow_0015_owner_id" of table "public.pet" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.owner_id := (SELECT (_shadow_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_owner_id IS DISTINCT FROM OLD._shadow_0015_owner_id)
            AND (NEW.owner_id IS DISTINCT FROM OLD.owner_id
                AND NEW._shadow_0015_owner_id IS DISTINCT FROM CAST((SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.owner_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_owner_id IS NULL)) THEN
            NEW._shadow_0015_owner_id := (SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
            AND (NEW.id IS DISTINCT FROM OLD.id
                AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_id IS NULL)) THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_type_id IS DISTINCT FROM OLD._shadow_0015_type_id)
            AND (NEW.type_id IS DISTINCT FROM OLD.type_id
                AND NEW._shadow_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.type_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_type_id IS NULL)) THEN
            NEW._shadow_0015_type_id := (SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_pet() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.owner_id IS DISTINCT FROM OLD.owner_id OR NEW._shadow_0015_owner_id IS DISTINCT FROM OLD._shadow_0015_owner_id)
        AND NEW._shadow_0015_owner_id IS DISTINCT FROM CAST((SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.owner_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_owner_id := (SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    IF (TG_OP = 'INSERT' OR NEW.id IS DISTINCT FROM OLD.id OR NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
        AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    IF (TG_OP = 'INSERT' OR NEW.type_id IS DISTINCT FROM OLD.type_id OR NEW._shadow_0015_type_id IS DISTINCT FROM OLD._shadow_0015_type_id)
        AND NEW._shadow_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.type_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_type_id := (SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;
COMMIT;

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
BEGIN;
ALTER TABLE public.pet_type
    ADD COLUMN _shadow_0015_id bigint;

ALTER TABLE public.pet_type
    ADD CONSTRAINT pet_type__shadow_0015_id_not_null_check CHECK (_shadow_0015_id IS NOT NULL) NOT VALID;

DO $concertina$
DECLARE
    source pg_catalog.pg_attribute;
    target pg_catalog.pg_attribute;
    may_be_toasted pg_catalog.bool;
    chosen pg_catalog.bool;
    alter_column pg_catalog.text := pg_catalog.format('ALTER TABLE %s ALTER COLUMN %I ', 'public.pet_type', '_shadow_0015_id');
    item record;
BEGIN
    SELECT a.* INTO STRICT source
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.pet_type'::pg_catalog.regclass AND a.attname = 'id';
    SELECT a.* INTO STRICT target
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.pet_type'::pg_catalog.regclass AND a.attname = '_shadow_0015_id';
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
            'GRANT %s (%I) ON TABLE %s TO %s %s', item.privilege_type, '_shadow_0015_id', 'public.pet_type',
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
            EXECUTE pg_catalog.format('ALTER PUBLICATION %I DROP TABLE %s', item.pubname, 'public.pet_type');
            EXECUTE pg_catalog.format(
                'ALTER PUBLICATION %I ADD TABLE %s (%s)%s', item.pubname, 'public.pet_type', item.columns,
                COALESCE(' WHERE (' || item.filter || ')', ''));
        END LOOP;
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_pet_type() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_id IS NULL)
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_id IS NULL THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.id IS DISTINCT FROM OLD.id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "id" and "_shadow_0015_id" of table "public.pet_type" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
            AND (NEW.id IS DISTINCT FROM OLD.id
                AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_id IS NULL)) THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_pet_type() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.id IS DISTINCT FROM OLD.id OR NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
        AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.pet_type
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_pet_type();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.pet_type
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_pet_type();
COMMIT;

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
BEGIN;
ALTER TABLE public.specialty
    ADD COLUMN _shadow_0015_id bigint;

ALTER TABLE public.specialty
    ADD CONSTRAINT specialty__shadow_0015_id_not_null_check CHECK (_shadow_0015_id IS NOT NULL) NOT VALID;

DO $concertina$
DECLARE
    source pg_catalog.pg_attribute;
    target pg_catalog.pg_attribute;
    may_be_toasted pg_catalog.bool;
    chosen pg_catalog.bool;
    alter_column pg_catalog.text := pg_catalog.format('ALTER TABLE %s ALTER COLUMN %I ', 'public.specialty', '_shadow_0015_id');
    item record;
BEGIN
    SELECT a.* INTO STRICT source
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.specialty'::pg_catalog.regclass AND a.attname = 'id';
    SELECT a.* INTO STRICT target
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.specialty'::pg_catalog.regclass AND a.attname = '_shadow_0015_id';
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
            'GRANT %s (%I) ON TABLE %s TO %s %s', item.privilege_type, '_shadow_0015_id', 'public.specialty',
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
            EXECUTE pg_catalog.format('ALTER PUBLICATION %I DROP TABLE %s', item.pubname, 'public.specialty');
            EXECUTE pg_catalog.format(
                'ALTER PUBLICATION %I ADD TABLE %s (%s)%s', item.pubname, 'public.specialty', item.columns,
                COALESCE(' WHERE (' || item.filter || ')', ''));
        END LOOP;
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_specialty() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_id IS NULL)
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_id IS NULL THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.id IS DISTINCT FROM OLD.id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "id" and "_shadow_0015_id" of table "public.specialty" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
            AND (NEW.id IS DISTINCT FROM OLD.id
                AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_id IS NULL)) THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_specialty() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.id IS DISTINCT FROM OLD.id OR NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
        AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.specialty
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_specialty();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.specialty
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_specialty();
COMMIT;

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
BEGIN;
ALTER TABLE public.vet
    ADD COLUMN _shadow_0015_id bigint;

ALTER TABLE public.vet
    ADD CONSTRAINT vet__shadow_0015_id_not_null_check CHECK (_shadow_0015_id IS NOT NULL) NOT VALID;

DO $concertina$
DECLARE
    source pg_catalog.pg_attribute;
    target pg_catalog.pg_attribute;
    may_be_toasted pg_catalog.bool;
    chosen pg_catalog.bool;
    alter_column pg_catalog.text := pg_catalog.format('ALTER TABLE %s ALTER COLUMN %I ', 'public.vet', '_shadow_0015_id');
    item record;
BEGIN
    SELECT a.* INTO STRICT source
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.vet'::pg_catalog.regclass AND a.attname = 'id';
    SELECT a.* INTO STRICT target
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.vet'::pg_catalog.regclass AND a.attname = '_shadow_0015_id';
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
            'GRANT %s (%I) ON TABLE %s TO %s %s', item.privilege_type, '_shadow_0015_id', 'public.vet',
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
            EXECUTE pg_catalog.format('ALTER PUBLICATION %I DROP TABLE %s', item.pubname, 'public.vet');
            EXECUTE pg_catalog.format(
                'ALTER PUBLICATION %I ADD TABLE %s (%s)%s', item.pubname, 'public.vet', item.columns,
                COALESCE(' WHERE (' || item.filter || ')', ''));
        END LOOP;
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_vet() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_id IS NULL)
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_id IS NULL THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.id IS DISTINCT FROM OLD.id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "id" and "_shadow_0015_id" of table "public.vet" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
            AND (NEW.id IS DISTINCT FROM OLD.id
                AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_id IS NULL)) THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_vet() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.id IS DISTINCT FROM OLD.id OR NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
        AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.vet
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_vet();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.vet
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_vet();
COMMIT;

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
BEGIN;
ALTER TABLE public.vet_specialties
    ADD COLUMN _shadow_0015_specialties_id bigint;

ALTER TABLE public.vet_specialties
    ADD CONSTRAINT vet_specialties__shadow_0015_specialties_id_not_null_check CHECK (_shadow_0015_specialties_id IS NOT NULL) NOT VALID;

ALTER TABLE public.vet_specialties
    ADD COLUMN _shadow_0015_vet_id bigint;

ALTER TABLE public.vet_specialties
    ADD CONSTRAINT vet_specialties__shadow_0015_vet_id_not_null_check CHECK (_shadow_0015_vet_id IS NOT NULL) NOT VALID;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_vet_specialties() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_specialties_id IS NULL AND NEW._shadow_0015_vet_id IS NULL)
            AND (NEW._shadow_0015_specialties_id IS DISTINCT FROM CAST((SELECT (specialties_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) OR NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)) THEN
            NEW.specialties_id := (SELECT (_shadow_0015_specialties_id) FROM (SELECT NEW.*) AS concertina_row);
            NEW.vet_id := (SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_specialties_id IS NULL AND NEW._shadow_0015_vet_id IS NULL THEN
            NEW._shadow_0015_specialties_id := (SELECT (specialties_id) FROM (SELECT NEW.*) AS concertina_row);
            NEW._shadow_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF (NEW._shadow_0015_specialties_id IS DISTINCT FROM OLD._shadow_0015_specialties_id OR NEW._shadow_0015_vet_id IS DISTINCT FROM OLD._shadow_0015_vet_id)
            AND (NEW._shadow_0015_specialties_id IS DISTINCT FROM CAST((SELECT (specialties_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) OR NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)) THEN
            IF (NEW.specialties_id IS DISTINCT FROM OLD.specialties_id OR NEW.vet_id IS DISTINCT FROM OLD.vet_id)
                AND (NEW.specialties_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_specialties_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) OR NEW.vet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "specialties_id", "vet_id" and "_shadow_0015_specialties_id", "_shadow_0015_vet_id" of table "public.vet_specialties" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.specialties_id := (SELECT (_shadow_0015_specialties_id) FROM (SELECT NEW.*) AS concertina_row);
            NEW.vet_id := (SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT ((NEW._shadow_0015_specialties_id IS DISTINCT FROM OLD._shadow_0015_specialties_id OR NEW._shadow_0015_vet_id IS DISTINCT FROM OLD._shadow_0015_vet_id))
            AND ((NEW.specialties_id IS DISTINCT FROM OLD.specialties_id OR NEW.vet_id IS DISTINCT FROM OLD.vet_id)
                AND (NEW._shadow_0015_specialties_id IS DISTINCT FROM CAST((SELECT (specialties_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) OR NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint))
                AND (NEW.specialties_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_specialties_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) OR NEW.vet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer))
            OR (NEW._shadow_0015_specialties_id IS NULL AND NEW._shadow_0015_vet_id IS NULL)) THEN
            NEW._shadow_0015_specialties_id := (SELECT (specialties_id) FROM (SELECT NEW.*) AS concertina_row);
            NEW._shadow_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_vet_specialties() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR (NEW.specialties_id IS DISTINCT FROM OLD.specialties_id OR NEW.vet_id IS DISTINCT FROM OLD.vet_id) OR (NEW._shadow_0015_specialties_id IS DISTINCT FROM OLD._shadow_0015_specialties_id OR NEW._shadow_0015_vet_id IS DISTINCT FROM OLD._shadow_0015_vet_id))
        AND (NEW._shadow_0015_specialties_id IS DISTINCT FROM CAST((SELECT (specialties_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) OR NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint))
        AND (NEW.specialties_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_specialties_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) OR NEW.vet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
        NEW._shadow_0015_specialties_id := (SELECT (specialties_id) FROM (SELECT NEW.*) AS concertina_row);
        NEW._shadow_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.vet_specialties
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_vet_specialties();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.vet_specialties
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_vet_specialties();
COMMIT;

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
BEGIN;
ALTER TABLE public.visit
    ADD COLUMN _shadow_0015_vet_id bigint;

DO $concertina$
DECLARE
    source pg_catalog.pg_attribute;
    target pg_catalog.pg_attribute;
    may_be_toasted pg_catalog.bool;
    chosen pg_catalog.bool;
    alter_column pg_catalog.text := pg_catalog.format('ALTER TABLE %s ALTER COLUMN %I ', 'public.visit', '_shadow_0015_vet_id');
    item record;
BEGIN
    SELECT a.* INTO STRICT source
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.visit'::pg_catalog.regclass AND a.attname = 'vet_id';
    SELECT a.* INTO STRICT target
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.visit'::pg_catalog.regclass AND a.attname = '_shadow_0015_vet_id';
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
            'GRANT %s (%I) ON TABLE %s TO %s %s', item.privilege_type, '_shadow_0015_vet_id', 'public.visit',
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
            EXECUTE pg_catalog.format('ALTER PUBLICATION %I DROP TABLE %s', item.pubname, 'public.visit');
            EXECUTE pg_catalog.format(
                'ALTER PUBLICATION %I ADD TABLE %s (%s)%s', item.pubname, 'public.visit', item.columns,
                COALESCE(' WHERE (' || item.filter || ')', ''));
        END LOOP;
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_visit() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_vet_id IS NULL)
            AND NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.vet_id := (SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_pet_id IS NULL)
            AND NEW._shadow_0015_pet_id IS DISTINCT FROM CAST((SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.pet_id := (SELECT (_shadow_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_id IS NULL)
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_id IS NULL THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_pet_id IS NULL THEN
            NEW._shadow_0015_pet_id := (SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_vet_id IS NULL THEN
            NEW._shadow_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0015_vet_id IS DISTINCT FROM OLD._shadow_0015_vet_id
            AND NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.vet_id IS DISTINCT FROM OLD.vet_id
                AND NEW.vet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "vet_id" and "_shadow_0015_vet_id" of table "public.visit" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.vet_id := (SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_pet_id IS DISTINCT FROM OLD._shadow_0015_pet_id
            AND NEW._shadow_0015_pet_id IS DISTINCT FROM CAST((SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.pet_id IS DISTINCT FROM OLD.pet_id
                AND NEW.pet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "pet_id" and "_shadow_0015_pet_id" of table "public.visit" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.pet_id := (SELECT (_shadow_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.id IS DISTINCT FROM OLD.id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "id" and "_shadow_0015_id" of table "public.visit" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
            AND (NEW.id IS DISTINCT FROM OLD.id
                AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_id IS NULL)) THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_pet_id IS DISTINCT FROM OLD._shadow_0015_pet_id)
            AND (NEW.pet_id IS DISTINCT FROM OLD.pet_id
                AND NEW._shadow_0015_pet_id IS DISTINCT FROM CAST((SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.pet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_pet_id IS NULL)) THEN
            NEW._shadow_0015_pet_id := (SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_vet_id IS DISTINCT FROM OLD._shadow_0015_vet_id)
            AND (NEW.vet_id IS DISTINCT FROM OLD.vet_id
                AND NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.vet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
            NEW._shadow_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_visit() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.id IS DISTINCT FROM OLD.id OR NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
        AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    IF (TG_OP = 'INSERT' OR NEW.pet_id IS DISTINCT FROM OLD.pet_id OR NEW._shadow_0015_pet_id IS DISTINCT FROM OLD._shadow_0015_pet_id)
        AND NEW._shadow_0015_pet_id IS DISTINCT FROM CAST((SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.pet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_pet_id := (SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    IF (TG_OP = 'INSERT' OR NEW.vet_id IS DISTINCT FROM OLD.vet_id OR NEW._shadow_0015_vet_id IS DISTINCT FROM OLD._shadow_0015_vet_id)
        AND NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.vet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;
COMMIT;
