-- concertina: 1
-- change: change-orders-code-to-varchar
-- phase: contract
-- parent: sha256/v1:d659235b3746aef40be3604bcd1e076a1b851ba46245b869b9ad3f2537fe5d6e
-- depends: 0004_constrain_change-orders-code-to-varchar
-- transactional: no
-- gate: live
-- schema: sha256/v1:a15bd5df7434b0ad95c5e0eeee94611af3ed01cd69c6cf06e5157a05382ee420
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds an index beside running writers; reads
--   the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- Keep the retired columns in step with the live ones from now on.
BEGIN;
CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.code IS NULL)
            AND NEW.code IS DISTINCT FROM CAST((SELECT (_retired_0002_code) FROM (SELECT NEW.*) AS concertina_row) AS character varying(12)) THEN
            NEW._retired_0002_code := (SELECT (code) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.code IS NULL THEN
            NEW.code := (SELECT (_retired_0002_code) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.code IS DISTINCT FROM OLD.code
            AND NEW.code IS DISTINCT FROM CAST((SELECT (_retired_0002_code) FROM (SELECT NEW.*) AS concertina_row) AS character varying(12)) THEN
            IF NEW._retired_0002_code IS DISTINCT FROM OLD._retired_0002_code
                AND NEW._retired_0002_code IS DISTINCT FROM CAST((SELECT (code) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0002_code" and "code" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0002_code := (SELECT (code) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.code IS DISTINCT FROM OLD.code)
            AND (NEW._retired_0002_code IS DISTINCT FROM OLD._retired_0002_code
                AND NEW.code IS DISTINCT FROM CAST((SELECT (_retired_0002_code) FROM (SELECT NEW.*) AS concertina_row) AS character varying(12))
                AND NEW._retired_0002_code IS DISTINCT FROM CAST((SELECT (code) FROM (SELECT NEW.*) AS concertina_row) AS text)
            OR (NEW.code IS NULL)) THEN
            NEW.code := (SELECT (_retired_0002_code) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW._retired_0002_code IS DISTINCT FROM OLD._retired_0002_code OR NEW.code IS DISTINCT FROM OLD.code)
        AND NEW.code IS DISTINCT FROM CAST((SELECT (_retired_0002_code) FROM (SELECT NEW.*) AS concertina_row) AS character varying(12))
        AND NEW._retired_0002_code IS DISTINCT FROM CAST((SELECT (code) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
        NEW.code := (SELECT (_retired_0002_code) FROM (SELECT NEW.*) AS concertina_row);
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
    SET _retired_0002_code = code
WHERE code IS DISTINCT FROM CAST((_retired_0002_code) AS character varying(12)) AND _retired_0002_code IS DISTINCT FROM CAST((code) AS text);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.orders
    ADD CONSTRAINT orders__retired_0002_code_not_null_check CHECK (_retired_0002_code IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders__retired_0002_code_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN _retired_0002_code SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders__retired_0002_code_not_null_check;
COMMIT;

-- Look first: a duplicate would show only after a long build, and leave an invalid index behind.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(_retired_0002_code) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE _retired_0002_code IS NOT NULL
            GROUP BY _retired_0002_code
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" have equal values in "_retired_0002_code", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE UNIQUE INDEX CONCURRENTLY _former_0002_orders_code_key
    ON public.orders (_retired_0002_code);

-- The finished index becomes the constraint: the catalog only.
ALTER TABLE public.orders
    ADD CONSTRAINT _former_0002_orders_code_key UNIQUE USING INDEX _former_0002_orders_code_key;

-- Everything is in place: switch over, in the catalog only.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN code DROP DEFAULT;

ALTER TABLE public.orders RENAME CONSTRAINT orders_code_key TO _interim_0002_orders_code_key;

ALTER TABLE public.orders RENAME COLUMN code TO _shadow_0002_code;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.orders'::pg_catalog.regclass
        AND a.attname = '_shadow_0002_code';
    IF present <> 'orders__shadow_0002_code_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.orders', present, 'orders__shadow_0002_code_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.orders RENAME COLUMN _retired_0002_code TO code;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.orders'::pg_catalog.regclass
        AND a.attname = 'code';
    IF present <> 'orders_code_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.orders', present, 'orders_code_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.orders ALTER COLUMN code SET DEFAULT 'new';

ALTER TABLE public.orders RENAME CONSTRAINT _former_0002_orders_code_key TO orders_code_key;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0002_code IS NULL)
            AND NEW._shadow_0002_code IS DISTINCT FROM CAST((SELECT (code) FROM (SELECT NEW.*) AS concertina_row) AS character varying(12)) THEN
            NEW.code := (SELECT (_shadow_0002_code) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0002_code IS NULL THEN
            NEW._shadow_0002_code := (SELECT (code) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0002_code IS DISTINCT FROM OLD._shadow_0002_code
            AND NEW._shadow_0002_code IS DISTINCT FROM CAST((SELECT (code) FROM (SELECT NEW.*) AS concertina_row) AS character varying(12)) THEN
            IF NEW.code IS DISTINCT FROM OLD.code
                AND NEW.code IS DISTINCT FROM CAST((SELECT (_shadow_0002_code) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "code" and "_shadow_0002_code" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.code := (SELECT (_shadow_0002_code) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0002_code IS DISTINCT FROM OLD._shadow_0002_code)
            AND (NEW.code IS DISTINCT FROM OLD.code
                AND NEW._shadow_0002_code IS DISTINCT FROM CAST((SELECT (code) FROM (SELECT NEW.*) AS concertina_row) AS character varying(12))
                AND NEW.code IS DISTINCT FROM CAST((SELECT (_shadow_0002_code) FROM (SELECT NEW.*) AS concertina_row) AS text)
            OR (NEW._shadow_0002_code IS NULL)) THEN
            NEW._shadow_0002_code := (SELECT (code) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.code IS DISTINCT FROM OLD.code OR NEW._shadow_0002_code IS DISTINCT FROM OLD._shadow_0002_code)
        AND NEW._shadow_0002_code IS DISTINCT FROM CAST((SELECT (code) FROM (SELECT NEW.*) AS concertina_row) AS character varying(12))
        AND NEW.code IS DISTINCT FROM CAST((SELECT (_shadow_0002_code) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
        NEW._shadow_0002_code := (SELECT (code) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;
COMMIT;
