-- concertina: 1
-- change: rename-customer-number-to-id-and-visit-customer-to-customer-id
-- phase: expand
-- parent: sha256/v1:19f49a2758e69baac3777ea65c697fac066110ef788581e6fa151f7d38b7794d
-- transactional: no
-- gate: none
-- schema: sha256/v1:8cedcf4e30be80d609a91c059df84a10d1e8d71e538d7d656573a726c30cf6d7
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
BEGIN;
ALTER TABLE public.customer
    ADD COLUMN id bigint;

ALTER TABLE public.customer
    ADD CONSTRAINT customer_id_not_null NOT NULL id NOT VALID;

DO $concertina$
DECLARE
    source pg_catalog.pg_attribute;
    target pg_catalog.pg_attribute;
    may_be_toasted pg_catalog.bool;
    chosen pg_catalog.bool;
    alter_column pg_catalog.text := pg_catalog.format('ALTER TABLE %s ALTER COLUMN %I ', 'public.customer', 'id');
    item record;
BEGIN
    SELECT a.* INTO STRICT source
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.customer'::pg_catalog.regclass AND a.attname = 'number';
    SELECT a.* INTO STRICT target
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.customer'::pg_catalog.regclass AND a.attname = 'id';
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
            'GRANT %s (%I) ON TABLE %s TO %s %s', item.privilege_type, 'id', 'public.customer',
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
            EXECUTE pg_catalog.format('ALTER PUBLICATION %I DROP TABLE %s', item.pubname, 'public.customer');
            EXECUTE pg_catalog.format(
                'ALTER PUBLICATION %I ADD TABLE %s (%s)%s', item.pubname, 'public.customer', item.columns,
                COALESCE(' WHERE (' || item.filter || ')', ''));
        END LOOP;
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_customer() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.id IS NULL)
            AND NEW.id IS DISTINCT FROM CAST((SELECT (number) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.number := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.id IS NULL THEN
            NEW.id := (SELECT (number) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.id IS DISTINCT FROM OLD.id
            AND NEW.id IS DISTINCT FROM CAST((SELECT (number) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.number IS DISTINCT FROM OLD.number
                AND NEW.number IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "number" and "id" of table "public.customer" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.number := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.id IS DISTINCT FROM OLD.id)
            AND (NEW.number IS DISTINCT FROM OLD.number
                AND NEW.id IS DISTINCT FROM CAST((SELECT (number) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.number IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
            OR (NEW.id IS NULL)) THEN
            NEW.id := (SELECT (number) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_customer() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.number IS DISTINCT FROM OLD.number OR NEW.id IS DISTINCT FROM OLD.id)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (number) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.number IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
        NEW.id := (SELECT (number) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.customer
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_customer();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.customer
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_customer();
COMMIT;

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
BEGIN;
ALTER TABLE public.visit
    ADD COLUMN customer_id bigint;

DO $concertina$
DECLARE
    source pg_catalog.pg_attribute;
    target pg_catalog.pg_attribute;
    may_be_toasted pg_catalog.bool;
    chosen pg_catalog.bool;
    alter_column pg_catalog.text := pg_catalog.format('ALTER TABLE %s ALTER COLUMN %I ', 'public.visit', 'customer_id');
    item record;
BEGIN
    SELECT a.* INTO STRICT source
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.visit'::pg_catalog.regclass AND a.attname = 'customer';
    SELECT a.* INTO STRICT target
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.visit'::pg_catalog.regclass AND a.attname = 'customer_id';
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
            'GRANT %s (%I) ON TABLE %s TO %s %s', item.privilege_type, 'customer_id', 'public.visit',
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
        IF NOT (NEW.customer_id IS NULL)
            AND NEW.customer_id IS DISTINCT FROM CAST((SELECT (customer) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.customer := (SELECT (customer_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.customer_id IS NULL THEN
            NEW.customer_id := (SELECT (customer) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.customer_id IS DISTINCT FROM OLD.customer_id
            AND NEW.customer_id IS DISTINCT FROM CAST((SELECT (customer) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.customer IS DISTINCT FROM OLD.customer
                AND NEW.customer IS DISTINCT FROM CAST((SELECT (customer_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "customer" and "customer_id" of table "public.visit" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.customer := (SELECT (customer_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.customer_id IS DISTINCT FROM OLD.customer_id)
            AND (NEW.customer IS DISTINCT FROM OLD.customer
                AND NEW.customer_id IS DISTINCT FROM CAST((SELECT (customer) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.customer IS DISTINCT FROM CAST((SELECT (customer_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)) THEN
            NEW.customer_id := (SELECT (customer) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.customer IS DISTINCT FROM OLD.customer OR NEW.customer_id IS DISTINCT FROM OLD.customer_id)
        AND NEW.customer_id IS DISTINCT FROM CAST((SELECT (customer) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.customer IS DISTINCT FROM CAST((SELECT (customer_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
        NEW.customer_id := (SELECT (customer) FROM (SELECT NEW.*) AS concertina_row);
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
