-- concertina: 1
-- change: rename-orders-txt-to-body
-- phase: contract
-- parent: sha256/v1:f5aeac2a98b1b327701ec61539170d7a617a3d65b2baff2963f5402687d91278
-- depends: 0004_constrain_rename-orders-txt-to-body
-- transactional: no
-- gate: live
-- schema: sha256/v1:3a294ac43f6bd00a76e16085bf1aeb8bef9b503fec0c837805d7e8351a03184b
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds 2 indexes beside running writers;
--   strongest lock ACCESS EXCLUSIVE

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.orders RENAME COLUMN _retired_0002_txt TO txt;

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
-- concertina:batch table=public.orders key=id,at
UPDATE public.orders
    SET txt = body
WHERE body IS DISTINCT FROM CAST((txt) AS text) AND txt IS DISTINCT FROM CAST((body) AS text);

-- On the parent alone, where there are no rows: not yet valid until each partition has its part.
CREATE INDEX orders_txt_idx
    ON ONLY public.orders (txt);

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY orders_2026_txt_idx
    ON public.orders_2026 (txt);

-- The partition's index becomes a part of the whole; with the last one the whole is valid.
ALTER INDEX public.orders_txt_idx ATTACH PARTITION public.orders_2026_txt_idx;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY orders_2027_txt_idx
    ON public.orders_2027 (txt);

-- The partition's index becomes a part of the whole; with the last one the whole is valid.
ALTER INDEX public.orders_txt_idx ATTACH PARTITION public.orders_2027_txt_idx;
