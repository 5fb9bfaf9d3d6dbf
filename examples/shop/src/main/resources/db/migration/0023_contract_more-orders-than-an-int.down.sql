-- concertina: 1
-- change: more-orders-than-an-int
-- phase: contract
-- parent: sha256/v1:84fdb004078a2c852d24fc0ab1214f7075b71c40aad51789445b6b65629d8289
-- depends: 0022_constrain_more-orders-than-an-int
-- transactional: no
-- gate: live
-- schema: sha256/v1:bd1a5ebaaf705cb1d81d6b3d7db9cc2f879b801c49fda9d3c76346387f7b7dcf
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds 4 indexes beside running writers;
--   reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- Keep the retired columns in step with the live ones from now on.
BEGIN;
CREATE OR REPLACE FUNCTION public.concertina_sync_first_order_line() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.order_id IS NULL)
            AND NEW.order_id IS DISTINCT FROM CAST((SELECT (_retired_0020_order_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW._retired_0020_order_id := (SELECT (order_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.order_id IS NULL THEN
            NEW.order_id := (SELECT (_retired_0020_order_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.order_id IS DISTINCT FROM OLD.order_id
            AND NEW.order_id IS DISTINCT FROM CAST((SELECT (_retired_0020_order_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW._retired_0020_order_id IS DISTINCT FROM OLD._retired_0020_order_id
                AND NEW._retired_0020_order_id IS DISTINCT FROM CAST((SELECT (order_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0020_order_id" and "order_id" of table "public.order_line" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0020_order_id := (SELECT (order_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.order_id IS DISTINCT FROM OLD.order_id)
            AND (NEW._retired_0020_order_id IS DISTINCT FROM OLD._retired_0020_order_id
                AND NEW.order_id IS DISTINCT FROM CAST((SELECT (_retired_0020_order_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW._retired_0020_order_id IS DISTINCT FROM CAST((SELECT (order_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW.order_id IS NULL)) THEN
            NEW.order_id := (SELECT (_retired_0020_order_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_order_line() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW._retired_0020_order_id IS DISTINCT FROM OLD._retired_0020_order_id OR NEW.order_id IS DISTINCT FROM OLD.order_id)
        AND NEW.order_id IS DISTINCT FROM CAST((SELECT (_retired_0020_order_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW._retired_0020_order_id IS DISTINCT FROM CAST((SELECT (order_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.order_id := (SELECT (_retired_0020_order_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.order_line
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_order_line();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.order_line
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_order_line();

CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.id IS NULL)
            AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0020_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW._retired_0020_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.id IS NULL THEN
            NEW.id := (SELECT (_retired_0020_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.id IS DISTINCT FROM OLD.id
            AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0020_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW._retired_0020_id IS DISTINCT FROM OLD._retired_0020_id
                AND NEW._retired_0020_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0020_id" and "id" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0020_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.id IS DISTINCT FROM OLD.id)
            AND (NEW._retired_0020_id IS DISTINCT FROM OLD._retired_0020_id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0020_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW._retired_0020_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW.id IS NULL)) THEN
            NEW.id := (SELECT (_retired_0020_id) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW._retired_0020_id IS DISTINCT FROM OLD._retired_0020_id OR NEW.id IS DISTINCT FROM OLD.id)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0020_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW._retired_0020_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.id := (SELECT (_retired_0020_id) FROM (SELECT NEW.*) AS concertina_row);
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
COMMIT;

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.order_line key=order_id,line_no
UPDATE public.order_line
    SET _retired_0020_order_id = order_id
WHERE order_id IS DISTINCT FROM CAST((_retired_0020_order_id) AS bigint) AND _retired_0020_order_id IS DISTINCT FROM CAST((order_id) AS integer);

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET _retired_0020_id = id
WHERE id IS DISTINCT FROM CAST((_retired_0020_id) AS bigint) AND _retired_0020_id IS DISTINCT FROM CAST((id) AS integer);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.order_line
    ADD CONSTRAINT order_line__retired_0020_order_id_not_null_check CHECK (_retired_0020_order_id IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.order_line VALIDATE CONSTRAINT order_line__retired_0020_order_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.order_line ALTER COLUMN _retired_0020_order_id SET NOT NULL;
ALTER TABLE public.order_line DROP CONSTRAINT order_line__retired_0020_order_id_not_null_check;
COMMIT;

-- The old primary key comes back over this index, without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _former_0020_order_line_pkey
    ON public.order_line (_retired_0020_order_id, line_no);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.orders
    ADD CONSTRAINT orders__retired_0020_id_not_null_check CHECK (_retired_0020_id IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders__retired_0020_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN _retired_0020_id SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders__retired_0020_id_not_null_check;
COMMIT;

-- The old primary key comes back over this index, without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _former_0020_orders_pkey
    ON public.orders (_retired_0020_id);

-- Everything is in place: switch over, in the catalog only.
BEGIN;
LOCK TABLE public.order_line, public.orders IN ACCESS EXCLUSIVE MODE;

ALTER TABLE public.order_line DROP CONSTRAINT order_line_order_id_fkey;

ALTER TABLE public.order_line DROP CONSTRAINT order_line_pkey;

ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;

ALTER TABLE public.orders
    ALTER COLUMN _retired_0020_id ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME public._interim_0020_orders_id_seq);

DO $concertina$
BEGIN
    PERFORM pg_catalog.setval('public._interim_0020_orders_id_seq'::pg_catalog.regclass, last_value, is_called)
    FROM public.orders_id_seq;
END
$concertina$;

ALTER TABLE public.orders ALTER COLUMN id DROP IDENTITY;

ALTER TABLE public._interim_0020_orders_id_seq RENAME TO orders_id_seq;

ALTER TABLE public.order_line RENAME COLUMN order_id TO _shadow_0020_order_id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.order_line'::pg_catalog.regclass
        AND a.attname = '_shadow_0020_order_id';
    IF present <> 'order_line__shadow_0020_order_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.order_line', present, 'order_line__shadow_0020_order_id_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.order_line RENAME COLUMN _retired_0020_order_id TO order_id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.order_line'::pg_catalog.regclass
        AND a.attname = 'order_id';
    IF present <> 'order_line_order_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.order_line', present, 'order_line_order_id_not_null');
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_order_line() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0020_order_id IS NULL)
            AND NEW._shadow_0020_order_id IS DISTINCT FROM CAST((SELECT (order_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.order_id := (SELECT (_shadow_0020_order_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0020_order_id IS NULL THEN
            NEW._shadow_0020_order_id := (SELECT (order_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0020_order_id IS DISTINCT FROM OLD._shadow_0020_order_id
            AND NEW._shadow_0020_order_id IS DISTINCT FROM CAST((SELECT (order_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.order_id IS DISTINCT FROM OLD.order_id
                AND NEW.order_id IS DISTINCT FROM CAST((SELECT (_shadow_0020_order_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "order_id" and "_shadow_0020_order_id" of table "public.order_line" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.order_id := (SELECT (_shadow_0020_order_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0020_order_id IS DISTINCT FROM OLD._shadow_0020_order_id)
            AND (NEW.order_id IS DISTINCT FROM OLD.order_id
                AND NEW._shadow_0020_order_id IS DISTINCT FROM CAST((SELECT (order_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.order_id IS DISTINCT FROM CAST((SELECT (_shadow_0020_order_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0020_order_id IS NULL)) THEN
            NEW._shadow_0020_order_id := (SELECT (order_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_order_line() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.order_id IS DISTINCT FROM OLD.order_id OR NEW._shadow_0020_order_id IS DISTINCT FROM OLD._shadow_0020_order_id)
        AND NEW._shadow_0020_order_id IS DISTINCT FROM CAST((SELECT (order_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.order_id IS DISTINCT FROM CAST((SELECT (_shadow_0020_order_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0020_order_id := (SELECT (order_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

ALTER TABLE public.orders RENAME COLUMN id TO _shadow_0020_id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.orders'::pg_catalog.regclass
        AND a.attname = '_shadow_0020_id';
    IF present <> 'orders__shadow_0020_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.orders', present, 'orders__shadow_0020_id_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.orders RENAME COLUMN _retired_0020_id TO id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.orders'::pg_catalog.regclass
        AND a.attname = 'id';
    IF present <> 'orders_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.orders', present, 'orders_id_not_null');
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
        IF NOT (NEW._shadow_0020_id IS NULL)
            AND NEW._shadow_0020_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.id := (SELECT (_shadow_0020_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0020_id IS NULL THEN
            NEW._shadow_0020_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0020_id IS DISTINCT FROM OLD._shadow_0020_id
            AND NEW._shadow_0020_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.id IS DISTINCT FROM OLD.id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0020_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "id" and "_shadow_0020_id" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.id := (SELECT (_shadow_0020_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0020_id IS DISTINCT FROM OLD._shadow_0020_id)
            AND (NEW.id IS DISTINCT FROM OLD.id
                AND NEW._shadow_0020_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0020_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0020_id IS NULL)) THEN
            NEW._shadow_0020_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.id IS DISTINCT FROM OLD.id OR NEW._shadow_0020_id IS DISTINCT FROM OLD._shadow_0020_id)
        AND NEW._shadow_0020_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0020_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0020_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

ALTER TABLE public.order_line
    ADD CONSTRAINT order_line_pkey PRIMARY KEY USING INDEX _former_0020_order_line_pkey;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX _former_0020_orders_pkey;

ALTER TABLE public.order_line
    ADD CONSTRAINT order_line_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders (id) ON DELETE CASCADE NOT VALID;
COMMIT;

-- The next contract needs it again.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0020_order_line_pkey
    ON public.order_line (_shadow_0020_order_id, line_no);

-- The next contract needs it again.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0020_orders_pkey
    ON public.orders (_shadow_0020_id);

-- New rows are checked already; prove the old ones. Others may read and write meanwhile.
ALTER TABLE public.order_line VALIDATE CONSTRAINT order_line_order_id_fkey;
