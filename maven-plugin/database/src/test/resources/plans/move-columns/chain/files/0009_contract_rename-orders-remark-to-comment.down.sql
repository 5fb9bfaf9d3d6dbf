-- concertina: 1
-- change: rename-orders-remark-to-comment
-- phase: contract
-- parent: sha256/v1:7f57b3c05d2c9af890c8d27da318961edcfa25e7ff2ccf32fc4b55beb6bbc5b1
-- depends: 0007_constrain_rename-orders-remark-to-comment
-- transactional: no
-- gate: live
-- schema: sha256/v1:88647a46bc1d18fb2379e65e0c14219c7e5483a0016c89189949ac41d479868f
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds an index beside running writers;
--   strongest lock ACCESS EXCLUSIVE

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.orders RENAME COLUMN _retired_0005_remark TO remark;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.comment IS NULL)
            AND NEW.comment IS DISTINCT FROM CAST((SELECT (remark) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            NEW.remark := (SELECT (comment) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.comment IS NULL THEN
            NEW.comment := (SELECT (remark) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.comment IS DISTINCT FROM OLD.comment
            AND NEW.comment IS DISTINCT FROM CAST((SELECT (remark) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            IF NEW.remark IS DISTINCT FROM OLD.remark
                AND NEW.remark IS DISTINCT FROM CAST((SELECT (comment) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "remark" and "comment" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.remark := (SELECT (comment) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.comment IS DISTINCT FROM OLD.comment)
            AND (NEW.remark IS DISTINCT FROM OLD.remark
                AND NEW.comment IS DISTINCT FROM CAST((SELECT (remark) FROM (SELECT NEW.*) AS concertina_row) AS text)
                AND NEW.remark IS DISTINCT FROM CAST((SELECT (comment) FROM (SELECT NEW.*) AS concertina_row) AS text)) THEN
            NEW.comment := (SELECT (remark) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.remark IS DISTINCT FROM OLD.remark OR NEW.comment IS DISTINCT FROM OLD.comment)
        AND NEW.comment IS DISTINCT FROM CAST((SELECT (remark) FROM (SELECT NEW.*) AS concertina_row) AS text)
        AND NEW.remark IS DISTINCT FROM CAST((SELECT (comment) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
        NEW.comment := (SELECT (remark) FROM (SELECT NEW.*) AS concertina_row);
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
    SET remark = comment
WHERE comment IS DISTINCT FROM CAST((remark) AS text) AND remark IS DISTINCT FROM CAST((comment) AS text);

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY orders_remark_idx
    ON public.orders (remark);
