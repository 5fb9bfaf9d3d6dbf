-- concertina: 1
-- change: change-orders-and-purchases
-- phase: contract
-- parent: sha256/v1:00ca39da3778f14318382bc0952d7d4a0801ce5a5d92beb97365d3cacb7c60fd
-- depends: 0004_constrain_change-orders-and-purchases
-- transactional: no
-- gate: live
-- schema: sha256/v1:e0df14b9015c62085b2b0ddc64f83c6daa4620dc08c5952d7f5e1f89da133baf
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; strongest lock ACCESS EXCLUSIVE

-- Keep the retired columns in step with the live ones from now on.
BEGIN;
CREATE OR REPLACE FUNCTION public.concertina_sync_first_purchases() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.amount IS NULL)
            AND NEW.amount IS DISTINCT FROM CAST((SELECT (_retired_0002_amount) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW._retired_0002_amount := (SELECT (amount) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.amount IS NULL THEN
            NEW.amount := (SELECT (_retired_0002_amount) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.amount IS DISTINCT FROM OLD.amount
            AND NEW.amount IS DISTINCT FROM CAST((SELECT (_retired_0002_amount) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW._retired_0002_amount IS DISTINCT FROM OLD._retired_0002_amount
                AND NEW._retired_0002_amount IS DISTINCT FROM CAST((SELECT (amount) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0002_amount" and "amount" of table "public.purchases" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0002_amount := (SELECT (amount) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.amount IS DISTINCT FROM OLD.amount)
            AND (NEW._retired_0002_amount IS DISTINCT FROM OLD._retired_0002_amount
                AND NEW.amount IS DISTINCT FROM CAST((SELECT (_retired_0002_amount) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW._retired_0002_amount IS DISTINCT FROM CAST((SELECT (amount) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
            NEW.amount := (SELECT (_retired_0002_amount) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW._retired_0002_amount IS DISTINCT FROM OLD._retired_0002_amount OR NEW.amount IS DISTINCT FROM OLD.amount)
        AND NEW.amount IS DISTINCT FROM CAST((SELECT (_retired_0002_amount) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW._retired_0002_amount IS DISTINCT FROM CAST((SELECT (amount) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.amount := (SELECT (_retired_0002_amount) FROM (SELECT NEW.*) AS concertina_row);
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
    SET _retired_0002_amount = amount
WHERE amount IS DISTINCT FROM CAST((_retired_0002_amount) AS bigint) AND _retired_0002_amount IS DISTINCT FROM CAST((amount) AS integer);

-- Everything is in place: switch over, in the catalog only.
BEGIN;
ALTER TABLE public.purchases RENAME COLUMN amount TO _shadow_0002_amount;

ALTER TABLE public.purchases RENAME COLUMN _retired_0002_amount TO amount;

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
COMMIT;

-- Old code finds the old name again.
BEGIN;
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
