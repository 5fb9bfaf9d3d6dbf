-- concertina: 1
-- change: change-orders-cents-to-numeric
-- phase: contract
-- parent: sha256/v1:28f68285d77d4d822aa02445fbff80d4837e8d71edcb971667cb443781111f9b
-- depends: 0004_constrain_change-orders-cents-to-numeric
-- transactional: no
-- gate: live
-- schema: sha256/v1:6e58408e2f994e44b7283544cd2ed4938c156ee98fda2d7e6d72c88d9e684ceb
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE

-- Keep the retired columns in step with the live ones from now on.
BEGIN;
CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.cents IS NULL)
            AND (NEW.cents)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (_retired_0002_cents / 100.0) FROM (SELECT NEW.*) AS concertina_row) AS numeric(12,2)))::pg_catalog.text COLLATE pg_catalog."C" THEN
            NEW._retired_0002_cents := (SELECT ((cents * 100)::integer) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.cents IS NULL THEN
            NEW.cents := (SELECT (_retired_0002_cents / 100.0) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF (NEW.cents)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD.cents)::pg_catalog.text COLLATE pg_catalog."C"
            AND (NEW.cents)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (_retired_0002_cents / 100.0) FROM (SELECT NEW.*) AS concertina_row) AS numeric(12,2)))::pg_catalog.text COLLATE pg_catalog."C" THEN
            IF NEW._retired_0002_cents IS DISTINCT FROM OLD._retired_0002_cents
                AND NEW._retired_0002_cents IS DISTINCT FROM CAST((SELECT ((cents * 100)::integer) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0002_cents" and "cents" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0002_cents := (SELECT ((cents * 100)::integer) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT ((NEW.cents)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD.cents)::pg_catalog.text COLLATE pg_catalog."C")
            AND (NEW._retired_0002_cents IS DISTINCT FROM OLD._retired_0002_cents
                AND (NEW.cents)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (_retired_0002_cents / 100.0) FROM (SELECT NEW.*) AS concertina_row) AS numeric(12,2)))::pg_catalog.text COLLATE pg_catalog."C"
                AND NEW._retired_0002_cents IS DISTINCT FROM CAST((SELECT ((cents * 100)::integer) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW.cents IS NULL)) THEN
            NEW.cents := (SELECT (_retired_0002_cents / 100.0) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW._retired_0002_cents IS DISTINCT FROM OLD._retired_0002_cents OR (NEW.cents)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD.cents)::pg_catalog.text COLLATE pg_catalog."C")
        AND (NEW.cents)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (_retired_0002_cents / 100.0) FROM (SELECT NEW.*) AS concertina_row) AS numeric(12,2)))::pg_catalog.text COLLATE pg_catalog."C"
        AND NEW._retired_0002_cents IS DISTINCT FROM CAST((SELECT ((cents * 100)::integer) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.cents := (SELECT (_retired_0002_cents / 100.0) FROM (SELECT NEW.*) AS concertina_row);
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
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET _retired_0002_cents = (cents * 100)::integer
WHERE (cents)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((_retired_0002_cents / 100.0) AS numeric(12,2)))::pg_catalog.text COLLATE pg_catalog."C" AND _retired_0002_cents IS DISTINCT FROM CAST(((cents * 100)::integer) AS integer);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.orders
    ADD CONSTRAINT orders__retired_0002_cents_not_null_check CHECK (_retired_0002_cents IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders__retired_0002_cents_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN _retired_0002_cents SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders__retired_0002_cents_not_null_check;
COMMIT;

-- Everything is in place: switch over, in the catalog only.
BEGIN;
ALTER TABLE public.orders RENAME COLUMN cents TO _shadow_0002_cents;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.orders'::pg_catalog.regclass
        AND a.attname = '_shadow_0002_cents';
    IF present <> 'orders__shadow_0002_cents_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.orders', present, 'orders__shadow_0002_cents_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.orders RENAME COLUMN _retired_0002_cents TO cents;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.orders'::pg_catalog.regclass
        AND a.attname = 'cents';
    IF present <> 'orders_cents_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.orders', present, 'orders_cents_not_null');
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
        IF NOT (NEW._shadow_0002_cents IS NULL)
            AND (NEW._shadow_0002_cents)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (cents / 100.0) FROM (SELECT NEW.*) AS concertina_row) AS numeric(12,2)))::pg_catalog.text COLLATE pg_catalog."C" THEN
            NEW.cents := (SELECT ((_shadow_0002_cents * 100)::integer) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0002_cents IS NULL THEN
            NEW._shadow_0002_cents := (SELECT (cents / 100.0) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF (NEW._shadow_0002_cents)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD._shadow_0002_cents)::pg_catalog.text COLLATE pg_catalog."C"
            AND (NEW._shadow_0002_cents)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (cents / 100.0) FROM (SELECT NEW.*) AS concertina_row) AS numeric(12,2)))::pg_catalog.text COLLATE pg_catalog."C" THEN
            IF NEW.cents IS DISTINCT FROM OLD.cents
                AND NEW.cents IS DISTINCT FROM CAST((SELECT ((_shadow_0002_cents * 100)::integer) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "cents" and "_shadow_0002_cents" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.cents := (SELECT ((_shadow_0002_cents * 100)::integer) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT ((NEW._shadow_0002_cents)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD._shadow_0002_cents)::pg_catalog.text COLLATE pg_catalog."C")
            AND (NEW.cents IS DISTINCT FROM OLD.cents
                AND (NEW._shadow_0002_cents)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (cents / 100.0) FROM (SELECT NEW.*) AS concertina_row) AS numeric(12,2)))::pg_catalog.text COLLATE pg_catalog."C"
                AND NEW.cents IS DISTINCT FROM CAST((SELECT ((_shadow_0002_cents * 100)::integer) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0002_cents IS NULL)) THEN
            NEW._shadow_0002_cents := (SELECT (cents / 100.0) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.cents IS DISTINCT FROM OLD.cents OR (NEW._shadow_0002_cents)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD._shadow_0002_cents)::pg_catalog.text COLLATE pg_catalog."C")
        AND (NEW._shadow_0002_cents)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (cents / 100.0) FROM (SELECT NEW.*) AS concertina_row) AS numeric(12,2)))::pg_catalog.text COLLATE pg_catalog."C"
        AND NEW.cents IS DISTINCT FROM CAST((SELECT ((_shadow_0002_cents * 100)::integer) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0002_cents := (SELECT (cents / 100.0) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;
COMMIT;
