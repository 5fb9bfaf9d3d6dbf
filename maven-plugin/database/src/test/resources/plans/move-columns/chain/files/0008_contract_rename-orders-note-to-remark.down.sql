-- concertina: 1
-- change: rename-orders-note-to-remark
-- phase: contract
-- parent: sha256/v1:84bd09e439784a6eeaa73986f41a6b0148bbc7b2ccafb31141648999baa5050e
-- depends: 0004_constrain_rename-orders-note-to-remark
-- transactional: no
-- gate: live
-- schema: sha256/v1:88647a46bc1d18fb2379e65e0c14219c7e5483a0016c89189949ac41d479868f
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds an index beside running writers;
--   strongest lock ACCESS EXCLUSIVE

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
        IF NOT (NEW.comment IS NULL)
            AND NEW.comment IS DISTINCT FROM CAST((SELECT (remark) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            NEW.remark := (SELECT (comment) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.remark IS NULL)
            AND NEW.remark IS DISTINCT FROM CAST((SELECT (note) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            NEW.note := (SELECT (remark) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.remark IS NULL THEN
            NEW.remark := (SELECT (note) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.note IS DISTINCT FROM OLD.note OR NEW.remark IS DISTINCT FROM OLD.remark)
        AND NEW.remark IS DISTINCT FROM CAST((SELECT (note) FROM (SELECT NEW.*) AS concertina_row) AS text)
        AND NEW.note IS DISTINCT FROM CAST((SELECT (remark) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
        NEW.remark := (SELECT (note) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    IF (TG_OP = 'INSERT' OR NEW.remark IS DISTINCT FROM OLD.remark OR NEW.comment IS DISTINCT FROM OLD.comment)
        AND NEW.comment IS DISTINCT FROM CAST((SELECT (remark) FROM (SELECT NEW.*) AS concertina_row) AS text)
        AND NEW.remark IS DISTINCT FROM CAST((SELECT (comment) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
        NEW.comment := (SELECT (remark) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;
COMMIT;

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET note = remark
WHERE remark IS DISTINCT FROM CAST((note) AS text) AND note IS DISTINCT FROM CAST((remark) AS text);

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY orders_note_idx
    ON public.orders (note);
