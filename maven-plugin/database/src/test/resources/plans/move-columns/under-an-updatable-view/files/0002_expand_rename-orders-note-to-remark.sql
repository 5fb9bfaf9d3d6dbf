-- concertina: 1
-- change: rename-orders-note-to-remark
-- phase: expand
-- parent: sha256/v1:e162821403ab0a9ec0f4470d09af1d864b1cde60b90d868a3da4d24bc084f8bb
-- transactional: yes
-- gate: none
-- schema: sha256/v1:250638dd33a08396de44030e3dcfa3ef72e4e21d3c13a8698c070cf7c7efde38
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
ALTER TABLE public.orders
    ADD COLUMN remark text;

DO $concertina$
DECLARE
    source pg_catalog.pg_attribute;
    target pg_catalog.pg_attribute;
    may_be_toasted pg_catalog.bool;
    chosen pg_catalog.bool;
    alter_column pg_catalog.text := pg_catalog.format('ALTER TABLE %s ALTER COLUMN %I ', 'public.orders', 'remark');
    item record;
BEGIN
    SELECT a.* INTO STRICT source
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.orders'::pg_catalog.regclass AND a.attname = 'note';
    SELECT a.* INTO STRICT target
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.orders'::pg_catalog.regclass AND a.attname = 'remark';
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
            'GRANT %s (%I) ON TABLE %s TO %s %s', item.privilege_type, 'remark', 'public.orders',
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
            EXECUTE pg_catalog.format('ALTER PUBLICATION %I DROP TABLE %s', item.pubname, 'public.orders');
            EXECUTE pg_catalog.format(
                'ALTER PUBLICATION %I ADD TABLE %s (%s)%s', item.pubname, 'public.orders', item.columns,
                COALESCE(' WHERE (' || item.filter || ')', ''));
        END LOOP;
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.remark IS NULL)
            AND NEW.remark IS DISTINCT FROM CAST((SELECT (note) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            NEW.note := (SELECT (remark) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.remark IS NULL THEN
            NEW.remark := (SELECT (note) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.remark IS DISTINCT FROM OLD.remark
            AND NEW.remark IS DISTINCT FROM CAST((SELECT (note) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            IF NEW.note IS DISTINCT FROM OLD.note
                AND NEW.note IS DISTINCT FROM CAST((SELECT (remark) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "note" and "remark" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.note := (SELECT (remark) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.remark IS DISTINCT FROM OLD.remark)
            AND (NEW.note IS DISTINCT FROM OLD.note
                AND NEW.remark IS DISTINCT FROM CAST((SELECT (note) FROM (SELECT NEW.*) AS concertina_row) AS text)
                AND NEW.note IS DISTINCT FROM CAST((SELECT (remark) FROM (SELECT NEW.*) AS concertina_row) AS text)) THEN
            NEW.remark := (SELECT (note) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.note IS DISTINCT FROM OLD.note OR NEW.remark IS DISTINCT FROM OLD.remark)
        AND NEW.remark IS DISTINCT FROM CAST((SELECT (note) FROM (SELECT NEW.*) AS concertina_row) AS text)
        AND NEW.note IS DISTINCT FROM CAST((SELECT (remark) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
        NEW.remark := (SELECT (note) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.orders
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_orders();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.orders
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_orders();

-- Who uses it goes on.
SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.add_note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public.orders (remark, total) VALUES (NEW.words, 1);
  RETURN NEW;
END $$;
