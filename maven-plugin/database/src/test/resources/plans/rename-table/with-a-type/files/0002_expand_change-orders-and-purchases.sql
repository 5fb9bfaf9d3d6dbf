-- concertina: 1
-- change: change-orders-and-purchases
-- phase: expand
-- parent: sha256/v1:a48315b3c99f9e9fb142e791bc857e4c54b8f2ecd58b139557cb8e0311ce4ec1
-- transactional: no
-- gate: none
-- schema: sha256/v1:e0df14b9015c62085b2b0ddc64f83c6daa4620dc08c5952d7f5e1f89da133baf
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- One transaction: old code finds the view where the table was.
BEGIN;
ALTER TABLE public.orders RENAME TO purchases;

CREATE VIEW public.orders AS
    SELECT id, amount
    FROM public.purchases;

DO $concertina$
DECLARE
    source pg_catalog.pg_class;
    privilege record;
BEGIN
    SELECT c.* INTO STRICT source
    FROM pg_catalog.pg_class AS c
    WHERE c.oid = 'public.purchases'::pg_catalog.regclass;
    EXECUTE pg_catalog.format(
        'ALTER TABLE %s OWNER TO %I', 'public.orders', pg_catalog.pg_get_userbyid(source.relowner));
    FOR privilege IN
        SELECT DISTINCT a.grantee
        FROM pg_catalog.pg_class AS c, pg_catalog.aclexplode(c.relacl) AS a
        WHERE c.oid = 'public.orders'::pg_catalog.regclass
    LOOP
        EXECUTE pg_catalog.format(
            'REVOKE ALL ON TABLE %s FROM %s', 'public.orders',
            CASE WHEN privilege.grantee = 0 THEN 'PUBLIC'
                ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(privilege.grantee)) END);
    END LOOP;
    FOR privilege IN
        SELECT a.privilege_type, '' AS columns, a.grantee, a.is_grantable
        FROM pg_catalog.aclexplode(COALESCE(
            source.relacl, pg_catalog.acldefault('r', source.relowner))) AS a
        UNION ALL
        SELECT a.privilege_type, pg_catalog.format('(%I)', f.attname), a.grantee, a.is_grantable
        FROM pg_catalog.pg_attribute AS f
        JOIN pg_catalog.pg_attribute AS t
            ON t.attrelid = 'public.orders'::pg_catalog.regclass AND t.attname = f.attname AND NOT t.attisdropped,
            pg_catalog.aclexplode(f.attacl) AS a
        WHERE f.attrelid = source.oid AND f.attnum > 0 AND NOT f.attisdropped
        ORDER BY 2, 1
    LOOP
        EXECUTE pg_catalog.format(
            'GRANT %s %s ON TABLE %s TO %s %s', privilege.privilege_type, privilege.columns, 'public.orders',
            CASE WHEN privilege.grantee = 0 THEN 'PUBLIC'
                ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(privilege.grantee)) END,
            CASE WHEN privilege.is_grantable THEN 'WITH GRANT OPTION' ELSE '' END);
    END LOOP;
END
$concertina$;
COMMIT;

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
BEGIN;
ALTER TABLE public.purchases
    ADD COLUMN _shadow_0002_amount bigint;

DO $concertina$
DECLARE
    source pg_catalog.pg_attribute;
    target pg_catalog.pg_attribute;
    may_be_toasted pg_catalog.bool;
    chosen pg_catalog.bool;
    alter_column pg_catalog.text := pg_catalog.format('ALTER TABLE %s ALTER COLUMN %I ', 'public.purchases', '_shadow_0002_amount');
    item record;
BEGIN
    SELECT a.* INTO STRICT source
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.purchases'::pg_catalog.regclass AND a.attname = 'amount';
    SELECT a.* INTO STRICT target
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'public.purchases'::pg_catalog.regclass AND a.attname = '_shadow_0002_amount';
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
            'GRANT %s (%I) ON TABLE %s TO %s %s', item.privilege_type, '_shadow_0002_amount', 'public.purchases',
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
            EXECUTE pg_catalog.format('ALTER PUBLICATION %I DROP TABLE %s', item.pubname, 'public.purchases');
            EXECUTE pg_catalog.format(
                'ALTER PUBLICATION %I ADD TABLE %s (%s)%s', item.pubname, 'public.purchases', item.columns,
                COALESCE(' WHERE (' || item.filter || ')', ''));
        END LOOP;
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_purchases() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0002_amount IS NULL)
            AND NEW._shadow_0002_amount IS DISTINCT FROM CAST((SELECT (amount) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.amount := (SELECT (_shadow_0002_amount) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0002_amount IS NULL THEN
            NEW._shadow_0002_amount := (SELECT (amount) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0002_amount IS DISTINCT FROM OLD._shadow_0002_amount
            AND NEW._shadow_0002_amount IS DISTINCT FROM CAST((SELECT (amount) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.amount IS DISTINCT FROM OLD.amount
                AND NEW.amount IS DISTINCT FROM CAST((SELECT (_shadow_0002_amount) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "amount" and "_shadow_0002_amount" of table "public.purchases" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.amount := (SELECT (_shadow_0002_amount) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0002_amount IS DISTINCT FROM OLD._shadow_0002_amount)
            AND (NEW.amount IS DISTINCT FROM OLD.amount
                AND NEW._shadow_0002_amount IS DISTINCT FROM CAST((SELECT (amount) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.amount IS DISTINCT FROM CAST((SELECT (_shadow_0002_amount) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
            NEW._shadow_0002_amount := (SELECT (amount) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_purchases() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.amount IS DISTINCT FROM OLD.amount OR NEW._shadow_0002_amount IS DISTINCT FROM OLD._shadow_0002_amount)
        AND NEW._shadow_0002_amount IS DISTINCT FROM CAST((SELECT (amount) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.amount IS DISTINCT FROM CAST((SELECT (_shadow_0002_amount) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0002_amount := (SELECT (amount) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.purchases
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_purchases();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.purchases
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_purchases();
COMMIT;
