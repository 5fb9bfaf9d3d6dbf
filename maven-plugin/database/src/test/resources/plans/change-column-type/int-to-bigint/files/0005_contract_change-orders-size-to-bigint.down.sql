-- concertina: 1
-- change: change-orders-size-to-bigint
-- phase: contract
-- parent: sha256/v1:718065ac7e0c00d69ccb40e3751495d2fa78d611d87c6c758920c2590d96f3cd
-- depends: 0004_constrain_change-orders-size-to-bigint
-- transactional: no
-- gate: live
-- schema: sha256/v1:cf3642bce2d01e0e06dafcf4a329e29fd62eb05b371dacf59a0d93cc162ad701
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
        IF NOT (NEW.size IS NULL)
            AND NEW.size IS DISTINCT FROM CAST((SELECT (_retired_0002_size) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW._retired_0002_size := (SELECT (size) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.size IS NULL THEN
            NEW.size := (SELECT (_retired_0002_size) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.size IS DISTINCT FROM OLD.size
            AND NEW.size IS DISTINCT FROM CAST((SELECT (_retired_0002_size) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW._retired_0002_size IS DISTINCT FROM OLD._retired_0002_size
                AND NEW._retired_0002_size IS DISTINCT FROM CAST((SELECT (size) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0002_size" and "size" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0002_size := (SELECT (size) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.size IS DISTINCT FROM OLD.size)
            AND (NEW._retired_0002_size IS DISTINCT FROM OLD._retired_0002_size
                AND NEW.size IS DISTINCT FROM CAST((SELECT (_retired_0002_size) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW._retired_0002_size IS DISTINCT FROM CAST((SELECT (size) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW.size IS NULL)) THEN
            NEW.size := (SELECT (_retired_0002_size) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW._retired_0002_size IS DISTINCT FROM OLD._retired_0002_size OR NEW.size IS DISTINCT FROM OLD.size)
        AND NEW.size IS DISTINCT FROM CAST((SELECT (_retired_0002_size) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW._retired_0002_size IS DISTINCT FROM CAST((SELECT (size) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.size := (SELECT (_retired_0002_size) FROM (SELECT NEW.*) AS concertina_row);
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
    SET _retired_0002_size = size
WHERE size IS DISTINCT FROM CAST((_retired_0002_size) AS bigint) AND _retired_0002_size IS DISTINCT FROM CAST((size) AS integer);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.orders
    ADD CONSTRAINT orders__retired_0002_size_not_null_check CHECK (_retired_0002_size IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders__retired_0002_size_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN _retired_0002_size SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders__retired_0002_size_not_null_check;
COMMIT;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY _former_0002_orders_size_idx
    ON public.orders (_retired_0002_size);

-- Look first: a row that breaks the rule would stop it halfway.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(id) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE NOT (_retired_0002_size > 0)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" break check "_former_0002_orders_size_check", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows. Then run this file again.';
    END IF;
END
$concertina$;

-- NOT VALID holds for new rows at once and reads none of the old ones, so the lock is short.
ALTER TABLE public.orders
    ADD CONSTRAINT _former_0002_orders_size_check CHECK (_retired_0002_size > 0) NOT VALID;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.orders VALIDATE CONSTRAINT _former_0002_orders_size_check;

-- Everything is in place: switch over, in the catalog only.
BEGIN;
ALTER TABLE public.orders RENAME CONSTRAINT orders_size_check TO _interim_0002_orders_size_check;

ALTER INDEX public.orders_size_idx RENAME TO _interim_0002_orders_size_idx;

ALTER TABLE public.orders RENAME COLUMN size TO _shadow_0002_size;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.orders'::pg_catalog.regclass
        AND a.attname = '_shadow_0002_size';
    IF present <> 'orders__shadow_0002_size_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.orders', present, 'orders__shadow_0002_size_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.orders RENAME COLUMN _retired_0002_size TO size;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.orders'::pg_catalog.regclass
        AND a.attname = 'size';
    IF present <> 'orders_size_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.orders', present, 'orders_size_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.orders RENAME CONSTRAINT _former_0002_orders_size_check TO orders_size_check;

ALTER INDEX public._former_0002_orders_size_idx RENAME TO orders_size_idx;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0002_size IS NULL)
            AND NEW._shadow_0002_size IS DISTINCT FROM CAST((SELECT (size) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.size := (SELECT (_shadow_0002_size) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0002_size IS NULL THEN
            NEW._shadow_0002_size := (SELECT (size) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0002_size IS DISTINCT FROM OLD._shadow_0002_size
            AND NEW._shadow_0002_size IS DISTINCT FROM CAST((SELECT (size) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.size IS DISTINCT FROM OLD.size
                AND NEW.size IS DISTINCT FROM CAST((SELECT (_shadow_0002_size) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "size" and "_shadow_0002_size" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.size := (SELECT (_shadow_0002_size) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0002_size IS DISTINCT FROM OLD._shadow_0002_size)
            AND (NEW.size IS DISTINCT FROM OLD.size
                AND NEW._shadow_0002_size IS DISTINCT FROM CAST((SELECT (size) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.size IS DISTINCT FROM CAST((SELECT (_shadow_0002_size) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0002_size IS NULL)) THEN
            NEW._shadow_0002_size := (SELECT (size) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.size IS DISTINCT FROM OLD.size OR NEW._shadow_0002_size IS DISTINCT FROM OLD._shadow_0002_size)
        AND NEW._shadow_0002_size IS DISTINCT FROM CAST((SELECT (size) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.size IS DISTINCT FROM CAST((SELECT (_shadow_0002_size) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0002_size := (SELECT (size) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;
COMMIT;
