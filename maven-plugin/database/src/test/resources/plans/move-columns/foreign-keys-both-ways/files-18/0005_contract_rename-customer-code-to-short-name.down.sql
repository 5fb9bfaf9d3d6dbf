-- concertina: 1
-- change: rename-customer-code-to-short-name
-- phase: contract
-- parent: sha256/v1:676494a3db4929f041b2d32d2860a0d9426f421ec77c0a048f3d2aadf3520174
-- depends: 0004_constrain_rename-customer-code-to-short-name
-- transactional: no
-- gate: live
-- schema: sha256/v1:b3c176530aed371ef16b91bc2a4822691df60b4c4fbc6bb78882bf305f05c353
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds an index beside running writers; reads
--   the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.customer RENAME COLUMN _retired_0002_code TO code;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_customer() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.short_name IS NULL)
            AND NEW.short_name IS DISTINCT FROM CAST((SELECT (code) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            NEW.code := (SELECT (short_name) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.short_name IS NULL THEN
            NEW.short_name := (SELECT (code) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.short_name IS DISTINCT FROM OLD.short_name
            AND NEW.short_name IS DISTINCT FROM CAST((SELECT (code) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            IF NEW.code IS DISTINCT FROM OLD.code
                AND NEW.code IS DISTINCT FROM CAST((SELECT (short_name) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "code" and "short_name" of table "public.customer" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.code := (SELECT (short_name) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.short_name IS DISTINCT FROM OLD.short_name)
            AND (NEW.code IS DISTINCT FROM OLD.code
                AND NEW.short_name IS DISTINCT FROM CAST((SELECT (code) FROM (SELECT NEW.*) AS concertina_row) AS text)
                AND NEW.code IS DISTINCT FROM CAST((SELECT (short_name) FROM (SELECT NEW.*) AS concertina_row) AS text)
            OR (NEW.short_name IS NULL)) THEN
            NEW.short_name := (SELECT (code) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.code IS DISTINCT FROM OLD.code OR NEW.short_name IS DISTINCT FROM OLD.short_name)
        AND NEW.short_name IS DISTINCT FROM CAST((SELECT (code) FROM (SELECT NEW.*) AS concertina_row) AS text)
        AND NEW.code IS DISTINCT FROM CAST((SELECT (short_name) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
        NEW.short_name := (SELECT (code) FROM (SELECT NEW.*) AS concertina_row);
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
COMMIT;

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.customer key=id
UPDATE public.customer
    SET code = short_name
WHERE short_name IS DISTINCT FROM CAST((code) AS text) AND code IS DISTINCT FROM CAST((short_name) AS text);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.customer
    ADD CONSTRAINT customer_code_not_null NOT NULL code NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.customer VALIDATE CONSTRAINT customer_code_not_null;

-- Look first: a duplicate would show only after a long build, and leave an invalid index behind.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(code) AS pg_catalog.text) AS sample
        FROM public.customer
            WHERE code IS NOT NULL
            GROUP BY code
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.customer" have equal values in "code", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE UNIQUE INDEX CONCURRENTLY customer_code_key
    ON public.customer (code);

-- The finished index becomes the constraint: the catalog only.
ALTER TABLE public.customer
    ADD CONSTRAINT customer_code_key UNIQUE USING INDEX customer_code_key;

-- Everything is in place: switch over, in the catalog only.
BEGIN;
LOCK TABLE public.customer, public.orders IN ACCESS EXCLUSIVE MODE;

ALTER TABLE public.orders DROP CONSTRAINT orders_customer_fkey;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_customer_fkey FOREIGN KEY (customer) REFERENCES public.customer (code) NOT VALID;
COMMIT;

-- New rows are checked already; prove the old ones. Others may read and write meanwhile.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_customer_fkey;
