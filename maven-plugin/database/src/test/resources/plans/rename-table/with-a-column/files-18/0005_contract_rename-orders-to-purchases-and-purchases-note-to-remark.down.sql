-- concertina: 1
-- change: rename-orders-to-purchases-and-purchases-note-to-remark
-- phase: contract
-- parent: sha256/v1:edb7259e1700949c458fd58a0959ce3992ac8c97a9e860bb2d4a2dd9e88413ab
-- depends: 0004_constrain_rename-orders-to-purchases-and-purchases-note-to-remark
-- transactional: no
-- gate: live
-- schema: sha256/v1:371b7917b9aceadfda99e0bbdd77398f5b7158a84de023c3f2c7e8956024c690
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; strongest lock ACCESS EXCLUSIVE

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.purchases RENAME COLUMN _retired_0002_note TO note;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_purchases() RETURNS trigger
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
                    MESSAGE = 'The columns "note" and "remark" of table "public.purchases" were changed to values that disagree.',
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

CREATE OR REPLACE FUNCTION public.concertina_sync_last_purchases() RETURNS trigger
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
    BEFORE INSERT OR UPDATE ON public.purchases
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_purchases();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.purchases
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_purchases();
COMMIT;

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.purchases key=id
UPDATE public.purchases
    SET note = remark
WHERE remark IS DISTINCT FROM CAST((note) AS text) AND note IS DISTINCT FROM CAST((remark) AS text);

-- Old code finds the old name again.
BEGIN;
CREATE VIEW public.orders WITH (security_invoker = true) AS
    SELECT id, note
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
