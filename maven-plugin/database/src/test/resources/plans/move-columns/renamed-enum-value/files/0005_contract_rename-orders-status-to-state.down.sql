-- concertina: 1
-- change: rename-orders-status-to-state
-- phase: contract
-- parent: sha256/v1:e57ff8a4fa1d1c07ade8cf1a528ef68ad477322f20e2f4ee38057d7ad285806d
-- depends: 0004_constrain_rename-orders-status-to-state
-- transactional: no
-- gate: live
-- schema: sha256/v1:30f5f70d1d326dfd4d60cdec5fa45ec14aa124d62956b7f29f497ece2f384b9b
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds an index beside running writers; reads
--   the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN state DROP DEFAULT;

ALTER TABLE public.orders RENAME COLUMN _retired_0002_status TO status;

ALTER TABLE public.orders ALTER COLUMN status SET DEFAULT 'OPEN';

CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.state IS NULL)
            AND NEW.state IS DISTINCT FROM CAST((SELECT (CASE status WHEN 'PAYED' THEN 'PAID' ELSE status END) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            NEW.status := (SELECT (CASE state WHEN 'PAID' THEN 'PAYED' ELSE state END) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.state IS NULL THEN
            NEW.state := (SELECT (CASE status WHEN 'PAYED' THEN 'PAID' ELSE status END) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.state IS DISTINCT FROM OLD.state
            AND NEW.state IS DISTINCT FROM CAST((SELECT (CASE status WHEN 'PAYED' THEN 'PAID' ELSE status END) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            IF NEW.status IS DISTINCT FROM OLD.status
                AND NEW.status IS DISTINCT FROM CAST((SELECT (CASE state WHEN 'PAID' THEN 'PAYED' ELSE state END) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "status" and "state" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.status := (SELECT (CASE state WHEN 'PAID' THEN 'PAYED' ELSE state END) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.state IS DISTINCT FROM OLD.state)
            AND (NEW.status IS DISTINCT FROM OLD.status
                AND NEW.state IS DISTINCT FROM CAST((SELECT (CASE status WHEN 'PAYED' THEN 'PAID' ELSE status END) FROM (SELECT NEW.*) AS concertina_row) AS text)
                AND NEW.status IS DISTINCT FROM CAST((SELECT (CASE state WHEN 'PAID' THEN 'PAYED' ELSE state END) FROM (SELECT NEW.*) AS concertina_row) AS text)
            OR (NEW.state IS NULL)) THEN
            NEW.state := (SELECT (CASE status WHEN 'PAYED' THEN 'PAID' ELSE status END) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.status IS DISTINCT FROM OLD.status OR NEW.state IS DISTINCT FROM OLD.state)
        AND NEW.state IS DISTINCT FROM CAST((SELECT (CASE status WHEN 'PAYED' THEN 'PAID' ELSE status END) FROM (SELECT NEW.*) AS concertina_row) AS text)
        AND NEW.status IS DISTINCT FROM CAST((SELECT (CASE state WHEN 'PAID' THEN 'PAYED' ELSE state END) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
        NEW.state := (SELECT (CASE status WHEN 'PAYED' THEN 'PAID' ELSE status END) FROM (SELECT NEW.*) AS concertina_row);
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
    SET status = CASE state WHEN 'PAID' THEN 'PAYED' ELSE state END
WHERE state IS DISTINCT FROM CAST((CASE status WHEN 'PAYED' THEN 'PAID' ELSE status END) AS text) AND status IS DISTINCT FROM CAST((CASE state WHEN 'PAID' THEN 'PAYED' ELSE state END) AS text);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.orders
    ADD CONSTRAINT orders_status_not_null_check CHECK (status IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_status_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN status SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders_status_not_null_check;
COMMIT;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY orders_status_idx
    ON public.orders (status);

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
            WHERE NOT (status IN ('OPEN', 'PAYED'))
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" break check "orders_status_check", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows. Then run this file again.';
    END IF;
END
$concertina$;

-- NOT VALID holds for new rows at once and reads none of the old ones, so the lock is short.
ALTER TABLE public.orders
    ADD CONSTRAINT orders_status_check CHECK (status IN ('OPEN', 'PAYED')) NOT VALID;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_status_check;
