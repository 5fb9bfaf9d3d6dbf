-- concertina: 1
-- change: rename-orders-txt-to-body
-- phase: contract
-- parent: sha256/v1:0383079f62e71c187037aed1e447ec454ec91967b1942caa748a54f53927b0a4
-- depends: 0004_constrain_rename-orders-txt-to-body
-- transactional: no
-- gate: live
-- schema: sha256/v1:21c2322be3371dc6e7122e65321ed92dd023583282e7619e1f3c472397657ef0
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds an index beside running writers; reads
--   the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.orders RENAME COLUMN _retired_0002_txt TO txt;

COMMENT ON COLUMN public.orders.txt IS 'What was said.';

CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.body IS NULL)
            AND NEW.body IS DISTINCT FROM CAST((SELECT (txt) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            NEW.txt := (SELECT (body) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.body IS NULL THEN
            NEW.body := (SELECT (txt) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.body IS DISTINCT FROM OLD.body
            AND NEW.body IS DISTINCT FROM CAST((SELECT (txt) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            IF NEW.txt IS DISTINCT FROM OLD.txt
                AND NEW.txt IS DISTINCT FROM CAST((SELECT (body) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "txt" and "body" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.txt := (SELECT (body) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.body IS DISTINCT FROM OLD.body)
            AND (NEW.txt IS DISTINCT FROM OLD.txt
                AND NEW.body IS DISTINCT FROM CAST((SELECT (txt) FROM (SELECT NEW.*) AS concertina_row) AS text)
                AND NEW.txt IS DISTINCT FROM CAST((SELECT (body) FROM (SELECT NEW.*) AS concertina_row) AS text)) THEN
            NEW.body := (SELECT (txt) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.txt IS DISTINCT FROM OLD.txt OR NEW.body IS DISTINCT FROM OLD.body)
        AND NEW.body IS DISTINCT FROM CAST((SELECT (txt) FROM (SELECT NEW.*) AS concertina_row) AS text)
        AND NEW.txt IS DISTINCT FROM CAST((SELECT (body) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
        NEW.body := (SELECT (txt) FROM (SELECT NEW.*) AS concertina_row);
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
    SET txt = body
WHERE body IS DISTINCT FROM CAST((txt) AS text) AND txt IS DISTINCT FROM CAST((body) AS text);

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY orders_txt_idx
    ON public.orders (txt);

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
            WHERE NOT (txt <> '')
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" break check "orders_txt_check", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows. Then run this file again.';
    END IF;
END
$concertina$;

-- NOT VALID holds for new rows at once and reads none of the old ones, so the lock is short.
ALTER TABLE public.orders
    ADD CONSTRAINT orders_txt_check CHECK (txt <> '') NOT VALID;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_txt_check;
