-- concertina: 1
-- change: change-orders-total-to-bigint
-- phase: contract
-- parent: sha256/v1:a6f38384dba4cb046b3087ab6ff21aa99eb62553d0e688b3cc1ecc9165e111d2
-- depends: 0004_constrain_change-orders-total-to-bigint
-- transactional: no
-- gate: live
-- schema: sha256/v1:f0c463b04f19d2c6dfb4ebd429d2246a59a6a2aac3609bcb443aa4a1f88b0d91
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
            AND NEW.total IS DISTINCT FROM CAST((SELECT (_retired_0002_total) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW._retired_0002_total := (SELECT (total) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.total IS NULL THEN
            NEW.total := (SELECT (_retired_0002_total) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.total IS DISTINCT FROM OLD.total
            AND NEW.total IS DISTINCT FROM CAST((SELECT (_retired_0002_total) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW._retired_0002_total IS DISTINCT FROM OLD._retired_0002_total
                AND NEW._retired_0002_total IS DISTINCT FROM CAST((SELECT (total) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0002_total" and "total" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0002_total := (SELECT (total) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.total IS DISTINCT FROM OLD.total)
            AND (NEW._retired_0002_total IS DISTINCT FROM OLD._retired_0002_total
                AND NEW.total IS DISTINCT FROM CAST((SELECT (_retired_0002_total) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
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
    IF (TG_OP = 'INSERT' OR NEW._retired_0002_total IS DISTINCT FROM OLD._retired_0002_total OR NEW.total IS DISTINCT FROM OLD.total)
        AND NEW.total IS DISTINCT FROM CAST((SELECT (_retired_0002_total) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
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
WHERE total IS DISTINCT FROM CAST((_retired_0002_total) AS bigint) AND _retired_0002_total IS DISTINCT FROM CAST((total) AS integer);

-- Everything is in place: switch over, in the catalog only.
BEGIN;
DROP VIEW public.sums;

DROP VIEW public.order_list;

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
            AND NEW._shadow_0002_total IS DISTINCT FROM CAST((SELECT (total) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.total := (SELECT (_shadow_0002_total) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0002_total IS NULL THEN
            NEW._shadow_0002_total := (SELECT (total) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0002_total IS DISTINCT FROM OLD._shadow_0002_total
            AND NEW._shadow_0002_total IS DISTINCT FROM CAST((SELECT (total) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.total IS DISTINCT FROM OLD.total
                AND NEW.total IS DISTINCT FROM CAST((SELECT (_shadow_0002_total) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "total" and "_shadow_0002_total" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.total := (SELECT (_shadow_0002_total) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0002_total IS DISTINCT FROM OLD._shadow_0002_total)
            AND (NEW.total IS DISTINCT FROM OLD.total
                AND NEW._shadow_0002_total IS DISTINCT FROM CAST((SELECT (total) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
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
    IF (TG_OP = 'INSERT' OR NEW.total IS DISTINCT FROM OLD.total OR NEW._shadow_0002_total IS DISTINCT FROM OLD._shadow_0002_total)
        AND NEW._shadow_0002_total IS DISTINCT FROM CAST((SELECT (total) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.total IS DISTINCT FROM CAST((SELECT (_shadow_0002_total) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0002_total := (SELECT (total) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE VIEW public.order_list AS SELECT id, total FROM public.orders;

CREATE VIEW public.sums AS SELECT sum(total) AS total FROM public.order_list;

GRANT SELECT ON TABLE public.order_list TO pg_monitor;
COMMIT;
