-- concertina: 1
-- change: rename-orders-ordered-to-ordered-on
-- phase: contract
-- parent: sha256/v1:255941cc78b0b54ec4ab88d551f9ffc39f63f397c21a269a01e8bba060ed44b8
-- depends: 0004_constrain_rename-orders-ordered-to-ordered-on
-- transactional: no
-- gate: live
-- schema: sha256/v1:ad88b0c0a887645530c1cda6f8cf3a86604abe6839cd5419bb265ef4a2b7a7fc
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; strongest lock ACCESS EXCLUSIVE

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.orders RENAME COLUMN _retired_0002_ordered TO ordered;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.ordered_on IS NULL)
            AND NEW.ordered_on IS DISTINCT FROM CAST((SELECT (CASE WHEN ordered ~ '^[0-9]{8}$' THEN to_date(ordered, 'YYYYMMDD') END) FROM (SELECT NEW.*) AS concertina_row) AS date) THEN
            NEW.ordered := (SELECT (to_char(ordered_on, 'YYYYMMDD')) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.ordered_on IS NULL THEN
            NEW.ordered_on := (SELECT (CASE WHEN ordered ~ '^[0-9]{8}$' THEN to_date(ordered, 'YYYYMMDD') END) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.ordered_on IS DISTINCT FROM OLD.ordered_on
            AND NEW.ordered_on IS DISTINCT FROM CAST((SELECT (CASE WHEN ordered ~ '^[0-9]{8}$' THEN to_date(ordered, 'YYYYMMDD') END) FROM (SELECT NEW.*) AS concertina_row) AS date) THEN
            IF NEW.ordered IS DISTINCT FROM OLD.ordered
                AND NEW.ordered IS DISTINCT FROM CAST((SELECT (to_char(ordered_on, 'YYYYMMDD')) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "ordered" and "ordered_on" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.ordered := (SELECT (to_char(ordered_on, 'YYYYMMDD')) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.ordered_on IS DISTINCT FROM OLD.ordered_on)
            AND (NEW.ordered IS DISTINCT FROM OLD.ordered
                AND NEW.ordered_on IS DISTINCT FROM CAST((SELECT (CASE WHEN ordered ~ '^[0-9]{8}$' THEN to_date(ordered, 'YYYYMMDD') END) FROM (SELECT NEW.*) AS concertina_row) AS date)
                AND NEW.ordered IS DISTINCT FROM CAST((SELECT (to_char(ordered_on, 'YYYYMMDD')) FROM (SELECT NEW.*) AS concertina_row) AS text)) THEN
            NEW.ordered_on := (SELECT (CASE WHEN ordered ~ '^[0-9]{8}$' THEN to_date(ordered, 'YYYYMMDD') END) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.ordered IS DISTINCT FROM OLD.ordered OR NEW.ordered_on IS DISTINCT FROM OLD.ordered_on)
        AND NEW.ordered_on IS DISTINCT FROM CAST((SELECT (CASE WHEN ordered ~ '^[0-9]{8}$' THEN to_date(ordered, 'YYYYMMDD') END) FROM (SELECT NEW.*) AS concertina_row) AS date)
        AND NEW.ordered IS DISTINCT FROM CAST((SELECT (to_char(ordered_on, 'YYYYMMDD')) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
        NEW.ordered_on := (SELECT (CASE WHEN ordered ~ '^[0-9]{8}$' THEN to_date(ordered, 'YYYYMMDD') END) FROM (SELECT NEW.*) AS concertina_row);
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
    SET ordered = to_char(ordered_on, 'YYYYMMDD')
WHERE ordered_on IS DISTINCT FROM CAST((CASE WHEN ordered ~ '^[0-9]{8}$' THEN to_date(ordered, 'YYYYMMDD') END) AS date) AND ordered IS DISTINCT FROM CAST((to_char(ordered_on, 'YYYYMMDD')) AS text);
