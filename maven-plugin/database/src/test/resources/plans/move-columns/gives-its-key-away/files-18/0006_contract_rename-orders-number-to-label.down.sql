-- concertina: 1
-- change: rename-orders-number-to-label
-- phase: contract
-- parent: sha256/v1:587df01cc17e7fb3ea40727f4794593ecce6514f37b059ba3a64e4594927b157
-- depends: 0005_constrain_rename-orders-number-to-label
-- transactional: no
-- gate: live
-- schema: sha256/v1:e54ba79f19742f14d749cb5f4a03e596b59a5b9730f0de9f6edaedaf59a1c7d7
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.orders RENAME COLUMN _retired_0002_number TO number;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.label IS NULL)
            AND NEW.label IS DISTINCT FROM CAST((SELECT (number) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
            NEW.number := (SELECT (label) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.label IS NULL THEN
            NEW.label := (SELECT (number) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.label IS DISTINCT FROM OLD.label
            AND NEW.label IS DISTINCT FROM CAST((SELECT (number) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
            IF NEW.number IS DISTINCT FROM OLD.number
                AND NEW.number IS DISTINCT FROM CAST((SELECT (label) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "number" and "label" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.number := (SELECT (label) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.label IS DISTINCT FROM OLD.label)
            AND (NEW.number IS DISTINCT FROM OLD.number
                AND NEW.label IS DISTINCT FROM CAST((SELECT (number) FROM (SELECT NEW.*) AS concertina_row) AS integer)
                AND NEW.number IS DISTINCT FROM CAST((SELECT (label) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW.label IS NULL)) THEN
            NEW.label := (SELECT (number) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.number IS DISTINCT FROM OLD.number OR NEW.label IS DISTINCT FROM OLD.label)
        AND NEW.label IS DISTINCT FROM CAST((SELECT (number) FROM (SELECT NEW.*) AS concertina_row) AS integer)
        AND NEW.number IS DISTINCT FROM CAST((SELECT (label) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.label := (SELECT (number) FROM (SELECT NEW.*) AS concertina_row);
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
-- concertina:batch table=public.orders key=ctid
UPDATE public.orders
    SET number = label
WHERE label IS DISTINCT FROM CAST((number) AS integer) AND number IS DISTINCT FROM CAST((label) AS integer);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.orders
    ADD CONSTRAINT orders_number_not_null NOT NULL number NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_number_not_null;
