-- concertina: 1
-- change: change-customer-id-to-bigint
-- phase: contract
-- parent: sha256/v1:2ec5b116a97987b849360e76f6795f47ea4ad9071bb6927bd98fffe1df264f1e
-- depends: 0004_constrain_change-customer-id-to-bigint
-- transactional: no
-- gate: live
-- schema: sha256/v1:915818a0bb5a756c2cd691a39024db0816b5fa80a46484f4027ca3e72603d7da
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds 3 indexes beside running writers;
--   reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- Keep the retired columns in step with the live ones from now on.
BEGIN;
CREATE OR REPLACE FUNCTION public.concertina_sync_first_customer() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.id IS NULL AND NEW.parent IS NULL)
            AND (NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0002_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) OR NEW.parent IS DISTINCT FROM CAST((SELECT (_retired_0002_parent) FROM (SELECT NEW.*) AS concertina_row) AS bigint)) THEN
            NEW._retired_0002_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
            NEW._retired_0002_parent := (SELECT (parent) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.id IS NULL AND NEW.parent IS NULL THEN
            NEW.id := (SELECT (_retired_0002_id) FROM (SELECT NEW.*) AS concertina_row);
            NEW.parent := (SELECT (_retired_0002_parent) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF (NEW.id IS DISTINCT FROM OLD.id OR NEW.parent IS DISTINCT FROM OLD.parent)
            AND (NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0002_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) OR NEW.parent IS DISTINCT FROM CAST((SELECT (_retired_0002_parent) FROM (SELECT NEW.*) AS concertina_row) AS bigint)) THEN
            IF (NEW._retired_0002_id IS DISTINCT FROM OLD._retired_0002_id OR NEW._retired_0002_parent IS DISTINCT FROM OLD._retired_0002_parent)
                AND (NEW._retired_0002_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer) OR NEW._retired_0002_parent IS DISTINCT FROM CAST((SELECT (parent) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0002_id", "_retired_0002_parent" and "id", "parent" of table "public.customer" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0002_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
            NEW._retired_0002_parent := (SELECT (parent) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT ((NEW.id IS DISTINCT FROM OLD.id OR NEW.parent IS DISTINCT FROM OLD.parent))
            AND ((NEW._retired_0002_id IS DISTINCT FROM OLD._retired_0002_id OR NEW._retired_0002_parent IS DISTINCT FROM OLD._retired_0002_parent)
                AND (NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0002_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) OR NEW.parent IS DISTINCT FROM CAST((SELECT (_retired_0002_parent) FROM (SELECT NEW.*) AS concertina_row) AS bigint))
                AND (NEW._retired_0002_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer) OR NEW._retired_0002_parent IS DISTINCT FROM CAST((SELECT (parent) FROM (SELECT NEW.*) AS concertina_row) AS integer))
            OR (NEW.id IS NULL AND NEW.parent IS NULL)) THEN
            NEW.id := (SELECT (_retired_0002_id) FROM (SELECT NEW.*) AS concertina_row);
            NEW.parent := (SELECT (_retired_0002_parent) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR (NEW._retired_0002_id IS DISTINCT FROM OLD._retired_0002_id OR NEW._retired_0002_parent IS DISTINCT FROM OLD._retired_0002_parent) OR (NEW.id IS DISTINCT FROM OLD.id OR NEW.parent IS DISTINCT FROM OLD.parent))
        AND (NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0002_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) OR NEW.parent IS DISTINCT FROM CAST((SELECT (_retired_0002_parent) FROM (SELECT NEW.*) AS concertina_row) AS bigint))
        AND (NEW._retired_0002_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer) OR NEW._retired_0002_parent IS DISTINCT FROM CAST((SELECT (parent) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
        NEW.id := (SELECT (_retired_0002_id) FROM (SELECT NEW.*) AS concertina_row);
        NEW.parent := (SELECT (_retired_0002_parent) FROM (SELECT NEW.*) AS concertina_row);
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

CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.customer_id IS NULL)
            AND NEW.customer_id IS DISTINCT FROM CAST((SELECT (_retired_0002_customer_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW._retired_0002_customer_id := (SELECT (customer_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.customer_id IS NULL THEN
            NEW.customer_id := (SELECT (_retired_0002_customer_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.customer_id IS DISTINCT FROM OLD.customer_id
            AND NEW.customer_id IS DISTINCT FROM CAST((SELECT (_retired_0002_customer_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW._retired_0002_customer_id IS DISTINCT FROM OLD._retired_0002_customer_id
                AND NEW._retired_0002_customer_id IS DISTINCT FROM CAST((SELECT (customer_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0002_customer_id" and "customer_id" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0002_customer_id := (SELECT (customer_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.customer_id IS DISTINCT FROM OLD.customer_id)
            AND (NEW._retired_0002_customer_id IS DISTINCT FROM OLD._retired_0002_customer_id
                AND NEW.customer_id IS DISTINCT FROM CAST((SELECT (_retired_0002_customer_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW._retired_0002_customer_id IS DISTINCT FROM CAST((SELECT (customer_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW.customer_id IS NULL)) THEN
            NEW.customer_id := (SELECT (_retired_0002_customer_id) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW._retired_0002_customer_id IS DISTINCT FROM OLD._retired_0002_customer_id OR NEW.customer_id IS DISTINCT FROM OLD.customer_id)
        AND NEW.customer_id IS DISTINCT FROM CAST((SELECT (_retired_0002_customer_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW._retired_0002_customer_id IS DISTINCT FROM CAST((SELECT (customer_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.customer_id := (SELECT (_retired_0002_customer_id) FROM (SELECT NEW.*) AS concertina_row);
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
-- concertina:batch table=public.customer key=id
UPDATE public.customer
    SET _retired_0002_id = id,
        _retired_0002_parent = parent
WHERE (id IS DISTINCT FROM CAST((_retired_0002_id) AS bigint) OR parent IS DISTINCT FROM CAST((_retired_0002_parent) AS bigint)) AND (_retired_0002_id IS DISTINCT FROM CAST((id) AS integer) OR _retired_0002_parent IS DISTINCT FROM CAST((parent) AS integer));

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET _retired_0002_customer_id = customer_id
WHERE customer_id IS DISTINCT FROM CAST((_retired_0002_customer_id) AS bigint) AND _retired_0002_customer_id IS DISTINCT FROM CAST((customer_id) AS integer);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.customer
    ADD CONSTRAINT customer__retired_0002_id_not_null_check CHECK (_retired_0002_id IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.customer VALIDATE CONSTRAINT customer__retired_0002_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.customer ALTER COLUMN _retired_0002_id SET NOT NULL;
ALTER TABLE public.customer DROP CONSTRAINT customer__retired_0002_id_not_null_check;
COMMIT;

-- The old primary key comes back over this index, without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _former_0002_customer_pkey
    ON public.customer (_retired_0002_id);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.orders
    ADD CONSTRAINT orders__retired_0002_customer_id_not_null_check CHECK (_retired_0002_customer_id IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders__retired_0002_customer_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN _retired_0002_customer_id SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders__retired_0002_customer_id_not_null_check;
COMMIT;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY _former_0002_orders_customer_id_idx
    ON public.orders (_retired_0002_customer_id);

-- Everything is in place: switch over, in the catalog only.
BEGIN;
LOCK TABLE public.customer, public.orders IN ACCESS EXCLUSIVE MODE;

ALTER TABLE public.customer DROP CONSTRAINT customer_parent_fkey;

ALTER TABLE public.orders DROP CONSTRAINT orders_customer_id_fkey;

ALTER TABLE public.customer DROP CONSTRAINT customer_pkey;

ALTER TABLE public.customer
    ALTER COLUMN _retired_0002_id ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME public._interim_0002_customer_id_seq);

DO $concertina$
BEGIN
    PERFORM pg_catalog.setval('public._interim_0002_customer_id_seq'::pg_catalog.regclass, last_value, is_called)
    FROM public.customer_id_seq;
END
$concertina$;

ALTER TABLE public.customer ALTER COLUMN id DROP IDENTITY;

ALTER TABLE public._interim_0002_customer_id_seq RENAME TO customer_id_seq;

ALTER TABLE public.customer RENAME COLUMN id TO _shadow_0002_id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.customer'::pg_catalog.regclass
        AND a.attname = '_shadow_0002_id';
    IF present <> 'customer__shadow_0002_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.customer', present, 'customer__shadow_0002_id_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.customer RENAME COLUMN parent TO _shadow_0002_parent;

ALTER TABLE public.customer RENAME COLUMN _retired_0002_id TO id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.customer'::pg_catalog.regclass
        AND a.attname = 'id';
    IF present <> 'customer_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.customer', present, 'customer_id_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.customer RENAME COLUMN _retired_0002_parent TO parent;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_customer() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0002_id IS NULL AND NEW._shadow_0002_parent IS NULL)
            AND (NEW._shadow_0002_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) OR NEW._shadow_0002_parent IS DISTINCT FROM CAST((SELECT (parent) FROM (SELECT NEW.*) AS concertina_row) AS bigint)) THEN
            NEW.id := (SELECT (_shadow_0002_id) FROM (SELECT NEW.*) AS concertina_row);
            NEW.parent := (SELECT (_shadow_0002_parent) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0002_id IS NULL AND NEW._shadow_0002_parent IS NULL THEN
            NEW._shadow_0002_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
            NEW._shadow_0002_parent := (SELECT (parent) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF (NEW._shadow_0002_id IS DISTINCT FROM OLD._shadow_0002_id OR NEW._shadow_0002_parent IS DISTINCT FROM OLD._shadow_0002_parent)
            AND (NEW._shadow_0002_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) OR NEW._shadow_0002_parent IS DISTINCT FROM CAST((SELECT (parent) FROM (SELECT NEW.*) AS concertina_row) AS bigint)) THEN
            IF (NEW.id IS DISTINCT FROM OLD.id OR NEW.parent IS DISTINCT FROM OLD.parent)
                AND (NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0002_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) OR NEW.parent IS DISTINCT FROM CAST((SELECT (_shadow_0002_parent) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "id", "parent" and "_shadow_0002_id", "_shadow_0002_parent" of table "public.customer" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.id := (SELECT (_shadow_0002_id) FROM (SELECT NEW.*) AS concertina_row);
            NEW.parent := (SELECT (_shadow_0002_parent) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT ((NEW._shadow_0002_id IS DISTINCT FROM OLD._shadow_0002_id OR NEW._shadow_0002_parent IS DISTINCT FROM OLD._shadow_0002_parent))
            AND ((NEW.id IS DISTINCT FROM OLD.id OR NEW.parent IS DISTINCT FROM OLD.parent)
                AND (NEW._shadow_0002_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) OR NEW._shadow_0002_parent IS DISTINCT FROM CAST((SELECT (parent) FROM (SELECT NEW.*) AS concertina_row) AS bigint))
                AND (NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0002_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) OR NEW.parent IS DISTINCT FROM CAST((SELECT (_shadow_0002_parent) FROM (SELECT NEW.*) AS concertina_row) AS integer))
            OR (NEW._shadow_0002_id IS NULL AND NEW._shadow_0002_parent IS NULL)) THEN
            NEW._shadow_0002_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
            NEW._shadow_0002_parent := (SELECT (parent) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR (NEW.id IS DISTINCT FROM OLD.id OR NEW.parent IS DISTINCT FROM OLD.parent) OR (NEW._shadow_0002_id IS DISTINCT FROM OLD._shadow_0002_id OR NEW._shadow_0002_parent IS DISTINCT FROM OLD._shadow_0002_parent))
        AND (NEW._shadow_0002_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) OR NEW._shadow_0002_parent IS DISTINCT FROM CAST((SELECT (parent) FROM (SELECT NEW.*) AS concertina_row) AS bigint))
        AND (NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0002_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) OR NEW.parent IS DISTINCT FROM CAST((SELECT (_shadow_0002_parent) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
        NEW._shadow_0002_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        NEW._shadow_0002_parent := (SELECT (parent) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

ALTER INDEX public.orders_customer_id_idx RENAME TO _interim_0002_orders_customer_id_idx;

ALTER TABLE public.orders RENAME COLUMN customer_id TO _shadow_0002_customer_id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.orders'::pg_catalog.regclass
        AND a.attname = '_shadow_0002_customer_id';
    IF present <> 'orders__shadow_0002_customer_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.orders', present, 'orders__shadow_0002_customer_id_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.orders RENAME COLUMN _retired_0002_customer_id TO customer_id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.orders'::pg_catalog.regclass
        AND a.attname = 'customer_id';
    IF present <> 'orders_customer_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.orders', present, 'orders_customer_id_not_null');
    END IF;
END
$concertina$;

ALTER INDEX public._former_0002_orders_customer_id_idx RENAME TO orders_customer_id_idx;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0002_customer_id IS NULL)
            AND NEW._shadow_0002_customer_id IS DISTINCT FROM CAST((SELECT (customer_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.customer_id := (SELECT (_shadow_0002_customer_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0002_customer_id IS NULL THEN
            NEW._shadow_0002_customer_id := (SELECT (customer_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0002_customer_id IS DISTINCT FROM OLD._shadow_0002_customer_id
            AND NEW._shadow_0002_customer_id IS DISTINCT FROM CAST((SELECT (customer_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.customer_id IS DISTINCT FROM OLD.customer_id
                AND NEW.customer_id IS DISTINCT FROM CAST((SELECT (_shadow_0002_customer_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "customer_id" and "_shadow_0002_customer_id" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.customer_id := (SELECT (_shadow_0002_customer_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0002_customer_id IS DISTINCT FROM OLD._shadow_0002_customer_id)
            AND (NEW.customer_id IS DISTINCT FROM OLD.customer_id
                AND NEW._shadow_0002_customer_id IS DISTINCT FROM CAST((SELECT (customer_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.customer_id IS DISTINCT FROM CAST((SELECT (_shadow_0002_customer_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0002_customer_id IS NULL)) THEN
            NEW._shadow_0002_customer_id := (SELECT (customer_id) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.customer_id IS DISTINCT FROM OLD.customer_id OR NEW._shadow_0002_customer_id IS DISTINCT FROM OLD._shadow_0002_customer_id)
        AND NEW._shadow_0002_customer_id IS DISTINCT FROM CAST((SELECT (customer_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.customer_id IS DISTINCT FROM CAST((SELECT (_shadow_0002_customer_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0002_customer_id := (SELECT (customer_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

ALTER TABLE public.customer
    ADD CONSTRAINT customer_pkey PRIMARY KEY USING INDEX _former_0002_customer_pkey;

ALTER TABLE public.customer
    ADD CONSTRAINT customer_parent_fkey FOREIGN KEY (parent) REFERENCES public.customer (id) NOT VALID;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer (id) NOT VALID;
COMMIT;

-- The next contract needs it again.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0002_customer_pkey
    ON public.customer (_shadow_0002_id);

-- New rows are checked already; prove the old ones. Others may read and write meanwhile.
ALTER TABLE public.customer VALIDATE CONSTRAINT customer_parent_fkey;

-- New rows are checked already; prove the old ones. Others may read and write meanwhile.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_customer_id_fkey;
