-- concertina: 1
-- change: rename-orders-note-to-remark
-- phase: contract
-- parent: sha256/v1:2e8a9406e7a85c7f0af5e69eb3accd47058587049e3cc2acd9fcafd8ceaff67a
-- depends: 0004_constrain_rename-orders-note-to-remark
-- transactional: no
-- gate: live
-- schema: sha256/v1:250638dd33a08396de44030e3dcfa3ef72e4e21d3c13a8698c070cf7c7efde38
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; strongest lock ACCESS EXCLUSIVE

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.orders RENAME COLUMN _retired_0002_note TO note;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.remark IS NULL)
            AND NEW.remark IS DISTINCT FROM CAST((SELECT (note) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            NEW.note := (SELECT (remark) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.remark IS NULL THEN
            NEW.remark := (SELECT (note) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.remark IS DISTINCT FROM OLD.remark
            AND NEW.remark IS DISTINCT FROM CAST((SELECT (note) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            IF NEW.note IS DISTINCT FROM OLD.note
                AND NEW.note IS DISTINCT FROM CAST((SELECT (remark) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "note" and "remark" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.note := (SELECT (remark) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.remark IS DISTINCT FROM OLD.remark)
            AND (NEW.note IS DISTINCT FROM OLD.note
                AND NEW.remark IS DISTINCT FROM CAST((SELECT (note) FROM (SELECT NEW.*) AS concertina_row) AS text)
                AND NEW.note IS DISTINCT FROM CAST((SELECT (remark) FROM (SELECT NEW.*) AS concertina_row) AS text)) THEN
            NEW.remark := (SELECT (note) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.note IS DISTINCT FROM OLD.note OR NEW.remark IS DISTINCT FROM OLD.remark)
        AND NEW.remark IS DISTINCT FROM CAST((SELECT (note) FROM (SELECT NEW.*) AS concertina_row) AS text)
        AND NEW.note IS DISTINCT FROM CAST((SELECT (remark) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
        NEW.remark := (SELECT (note) FROM (SELECT NEW.*) AS concertina_row);
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
    SET note = remark
WHERE remark IS DISTINCT FROM CAST((note) AS text) AND note IS DISTINCT FROM CAST((remark) AS text);
