-- concertina: 1
-- change: change-orders-number-to-bigint
-- phase: contract
-- parent: sha256/v1:1444d30bfbd5ae0bec84fa72fe5aaf4daf0d5953454512fd1e2b50559abeccba
-- depends: 0005_constrain_change-orders-number-to-bigint
-- transactional: no
-- gate: live
-- schema: sha256/v1:a1685db4747ccc5f197873dc724eff643694a60b6579f010e80e27c75468337a
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds 3 indexes beside running writers;
--   reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- Look first: a row without a value would stop it halfway.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(code) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE number IS NULL
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" have no value in "number", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Give them one. Then run this file again.';
    END IF;
END
$concertina$;

-- Look first: a duplicate would show only after a long build, and leave an invalid index behind.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(number) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE number IS NOT NULL
            GROUP BY number
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" have equal values in "number", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.orders
    ADD CONSTRAINT orders_number_not_null NOT NULL number NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_number_not_null;

-- Concurrently, beside the old key: readers and writers go on while it is built.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0002_orders_pkey
    ON public.orders (number);

-- The finished index becomes the key and takes its name: the catalog only.
BEGIN;
ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX _interim_0002_orders_pkey;
COMMIT;

-- Keep the retired columns in step with the live ones from now on.
BEGIN;
CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.number IS NULL)
            AND NEW.number IS DISTINCT FROM CAST((SELECT (_retired_0002_number) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW._retired_0002_number := (SELECT (number) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.number IS NULL THEN
            NEW.number := (SELECT (_retired_0002_number) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.number IS DISTINCT FROM OLD.number
            AND NEW.number IS DISTINCT FROM CAST((SELECT (_retired_0002_number) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW._retired_0002_number IS DISTINCT FROM OLD._retired_0002_number
                AND NEW._retired_0002_number IS DISTINCT FROM CAST((SELECT (number) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0002_number" and "number" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0002_number := (SELECT (number) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.number IS DISTINCT FROM OLD.number)
            AND (NEW._retired_0002_number IS DISTINCT FROM OLD._retired_0002_number
                AND NEW.number IS DISTINCT FROM CAST((SELECT (_retired_0002_number) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW._retired_0002_number IS DISTINCT FROM CAST((SELECT (number) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW.number IS NULL)) THEN
            NEW.number := (SELECT (_retired_0002_number) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW._retired_0002_number IS DISTINCT FROM OLD._retired_0002_number OR NEW.number IS DISTINCT FROM OLD.number)
        AND NEW.number IS DISTINCT FROM CAST((SELECT (_retired_0002_number) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW._retired_0002_number IS DISTINCT FROM CAST((SELECT (number) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.number := (SELECT (_retired_0002_number) FROM (SELECT NEW.*) AS concertina_row);
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
-- concertina:batch table=public.orders key=number
UPDATE public.orders
    SET _retired_0002_number = number
WHERE number IS DISTINCT FROM CAST((_retired_0002_number) AS bigint) AND _retired_0002_number IS DISTINCT FROM CAST((number) AS integer);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.orders
    ADD CONSTRAINT orders__retired_0002_number_not_null NOT NULL _retired_0002_number NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders__retired_0002_number_not_null;

-- The old primary key comes back over this index, without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _former_0002_orders_pkey
    ON public.orders (_retired_0002_number);

-- Everything is in place: switch over, in the catalog only.
BEGIN;
ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;

ALTER TABLE public.orders RENAME COLUMN number TO _shadow_0002_number;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.orders'::pg_catalog.regclass
        AND a.attname = '_shadow_0002_number';
    IF present <> 'orders__shadow_0002_number_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.orders', present, 'orders__shadow_0002_number_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.orders RENAME COLUMN _retired_0002_number TO number;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.orders'::pg_catalog.regclass
        AND a.attname = 'number';
    IF present <> 'orders_number_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.orders', present, 'orders_number_not_null');
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
        IF NOT (NEW._shadow_0002_number IS NULL)
            AND NEW._shadow_0002_number IS DISTINCT FROM CAST((SELECT (number) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.number := (SELECT (_shadow_0002_number) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0002_number IS NULL THEN
            NEW._shadow_0002_number := (SELECT (number) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0002_number IS DISTINCT FROM OLD._shadow_0002_number
            AND NEW._shadow_0002_number IS DISTINCT FROM CAST((SELECT (number) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.number IS DISTINCT FROM OLD.number
                AND NEW.number IS DISTINCT FROM CAST((SELECT (_shadow_0002_number) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "number" and "_shadow_0002_number" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.number := (SELECT (_shadow_0002_number) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0002_number IS DISTINCT FROM OLD._shadow_0002_number)
            AND (NEW.number IS DISTINCT FROM OLD.number
                AND NEW._shadow_0002_number IS DISTINCT FROM CAST((SELECT (number) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.number IS DISTINCT FROM CAST((SELECT (_shadow_0002_number) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0002_number IS NULL)) THEN
            NEW._shadow_0002_number := (SELECT (number) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.number IS DISTINCT FROM OLD.number OR NEW._shadow_0002_number IS DISTINCT FROM OLD._shadow_0002_number)
        AND NEW._shadow_0002_number IS DISTINCT FROM CAST((SELECT (number) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.number IS DISTINCT FROM CAST((SELECT (_shadow_0002_number) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0002_number := (SELECT (number) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX _former_0002_orders_pkey;
COMMIT;

-- The next contract needs it again.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0002_orders_pkey
    ON public.orders (_shadow_0002_number);
