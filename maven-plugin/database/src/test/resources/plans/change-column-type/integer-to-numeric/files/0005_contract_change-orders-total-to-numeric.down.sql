-- concertina: 1
-- change: change-orders-total-to-numeric
-- phase: contract
-- parent: sha256/v1:651055fc476e953f36001407d9e9b61d059befaf909e36277f1a37894256249b
-- depends: 0004_constrain_change-orders-total-to-numeric
-- transactional: no
-- gate: live
-- schema: sha256/v1:d0090a5c28f0224484613275f397cdbef837e15016d6c6aca49d4114b728261f
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; strongest lock ACCESS EXCLUSIVE

-- Keep the retired columns in step with the live ones from now on.
BEGIN;
CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.total IS NULL)
            AND (NEW.total)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (_retired_0002_total) FROM (SELECT NEW.*) AS concertina_row) AS numeric(9,2)))::pg_catalog.text COLLATE pg_catalog."C" THEN
            NEW._retired_0002_total := (SELECT (total) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.total IS NULL THEN
            NEW.total := (SELECT (_retired_0002_total) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF (NEW.total)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD.total)::pg_catalog.text COLLATE pg_catalog."C"
            AND (NEW.total)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (_retired_0002_total) FROM (SELECT NEW.*) AS concertina_row) AS numeric(9,2)))::pg_catalog.text COLLATE pg_catalog."C" THEN
            IF NEW._retired_0002_total IS DISTINCT FROM OLD._retired_0002_total
                AND NEW._retired_0002_total IS DISTINCT FROM CAST((SELECT (total) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0002_total" and "total" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0002_total := (SELECT (total) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT ((NEW.total)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD.total)::pg_catalog.text COLLATE pg_catalog."C")
            AND (NEW._retired_0002_total IS DISTINCT FROM OLD._retired_0002_total
                AND (NEW.total)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (_retired_0002_total) FROM (SELECT NEW.*) AS concertina_row) AS numeric(9,2)))::pg_catalog.text COLLATE pg_catalog."C"
                AND NEW._retired_0002_total IS DISTINCT FROM CAST((SELECT (total) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
            NEW.total := (SELECT (_retired_0002_total) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW._retired_0002_total IS DISTINCT FROM OLD._retired_0002_total OR (NEW.total)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD.total)::pg_catalog.text COLLATE pg_catalog."C")
        AND (NEW.total)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (_retired_0002_total) FROM (SELECT NEW.*) AS concertina_row) AS numeric(9,2)))::pg_catalog.text COLLATE pg_catalog."C"
        AND NEW._retired_0002_total IS DISTINCT FROM CAST((SELECT (total) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.total := (SELECT (_retired_0002_total) FROM (SELECT NEW.*) AS concertina_row);
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
    SET _retired_0002_total = total
WHERE (total)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((_retired_0002_total) AS numeric(9,2)))::pg_catalog.text COLLATE pg_catalog."C" AND _retired_0002_total IS DISTINCT FROM CAST((total) AS integer);

-- Everything is in place: switch over, in the catalog only.
BEGIN;
ALTER TABLE public.orders RENAME COLUMN total TO _shadow_0002_total;

ALTER TABLE public.orders RENAME COLUMN _retired_0002_total TO total;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0002_total IS NULL)
            AND (NEW._shadow_0002_total)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (total) FROM (SELECT NEW.*) AS concertina_row) AS numeric(9,2)))::pg_catalog.text COLLATE pg_catalog."C" THEN
            NEW.total := (SELECT (_shadow_0002_total) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0002_total IS NULL THEN
            NEW._shadow_0002_total := (SELECT (total) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF (NEW._shadow_0002_total)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD._shadow_0002_total)::pg_catalog.text COLLATE pg_catalog."C"
            AND (NEW._shadow_0002_total)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (total) FROM (SELECT NEW.*) AS concertina_row) AS numeric(9,2)))::pg_catalog.text COLLATE pg_catalog."C" THEN
            IF NEW.total IS DISTINCT FROM OLD.total
                AND NEW.total IS DISTINCT FROM CAST((SELECT (_shadow_0002_total) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "total" and "_shadow_0002_total" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.total := (SELECT (_shadow_0002_total) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT ((NEW._shadow_0002_total)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD._shadow_0002_total)::pg_catalog.text COLLATE pg_catalog."C")
            AND (NEW.total IS DISTINCT FROM OLD.total
                AND (NEW._shadow_0002_total)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (total) FROM (SELECT NEW.*) AS concertina_row) AS numeric(9,2)))::pg_catalog.text COLLATE pg_catalog."C"
                AND NEW.total IS DISTINCT FROM CAST((SELECT (_shadow_0002_total) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
            NEW._shadow_0002_total := (SELECT (total) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.total IS DISTINCT FROM OLD.total OR (NEW._shadow_0002_total)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD._shadow_0002_total)::pg_catalog.text COLLATE pg_catalog."C")
        AND (NEW._shadow_0002_total)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (total) FROM (SELECT NEW.*) AS concertina_row) AS numeric(9,2)))::pg_catalog.text COLLATE pg_catalog."C"
        AND NEW.total IS DISTINCT FROM CAST((SELECT (_shadow_0002_total) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0002_total := (SELECT (total) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;
COMMIT;
