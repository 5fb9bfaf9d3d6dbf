-- concertina: 1
-- change: change-orders-and-customer
-- phase: contract
-- parent: sha256/v1:2b5a8d232384089097f7eafc01f51a920ef8506ed950fcdbeaec4d6ee9067c41
-- depends: 0004_constrain_change-orders-and-customer
-- transactional: no
-- gate: live
-- schema: sha256/v1:cb8b60cbd9f007faceb1c88a9b1d27a79d5573b60a795205439ac71925aa9e61
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; strongest lock ACCESS EXCLUSIVE

-- The table comes back with every row that it had.
BEGIN;
ALTER TABLE concertina_attic._retired_0002_customer SET SCHEMA public;
ALTER TABLE public._retired_0002_customer RENAME TO customer;
ALTER INDEX public._retired_0002_customer_pkey RENAME TO customer_pkey;
COMMIT;

-- Keep the retired columns in step with the live ones from now on.
BEGIN;
CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.customer IS NULL)
            AND (NEW.customer)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (_retired_0002_customer) FROM (SELECT NEW.*) AS concertina_row) AS double precision))::pg_catalog.text COLLATE pg_catalog."C" THEN
            NEW._retired_0002_customer := (SELECT (customer) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.customer IS NULL THEN
            NEW.customer := (SELECT (_retired_0002_customer) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF (NEW.customer)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD.customer)::pg_catalog.text COLLATE pg_catalog."C"
            AND (NEW.customer)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (_retired_0002_customer) FROM (SELECT NEW.*) AS concertina_row) AS double precision))::pg_catalog.text COLLATE pg_catalog."C" THEN
            IF NEW._retired_0002_customer IS DISTINCT FROM OLD._retired_0002_customer
                AND NEW._retired_0002_customer IS DISTINCT FROM CAST((SELECT (customer) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0002_customer" and "customer" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0002_customer := (SELECT (customer) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT ((NEW.customer)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD.customer)::pg_catalog.text COLLATE pg_catalog."C")
            AND (NEW._retired_0002_customer IS DISTINCT FROM OLD._retired_0002_customer
                AND (NEW.customer)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (_retired_0002_customer) FROM (SELECT NEW.*) AS concertina_row) AS double precision))::pg_catalog.text COLLATE pg_catalog."C"
                AND NEW._retired_0002_customer IS DISTINCT FROM CAST((SELECT (customer) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
            NEW.customer := (SELECT (_retired_0002_customer) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW._retired_0002_customer IS DISTINCT FROM OLD._retired_0002_customer OR (NEW.customer)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD.customer)::pg_catalog.text COLLATE pg_catalog."C")
        AND (NEW.customer)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (_retired_0002_customer) FROM (SELECT NEW.*) AS concertina_row) AS double precision))::pg_catalog.text COLLATE pg_catalog."C"
        AND NEW._retired_0002_customer IS DISTINCT FROM CAST((SELECT (customer) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.customer := (SELECT (_retired_0002_customer) FROM (SELECT NEW.*) AS concertina_row);
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
    SET _retired_0002_customer = customer
WHERE (customer)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((_retired_0002_customer) AS double precision))::pg_catalog.text COLLATE pg_catalog."C" AND _retired_0002_customer IS DISTINCT FROM CAST((customer) AS integer);

-- Everything is in place: switch over, in the catalog only.
BEGIN;
ALTER TABLE public.orders RENAME COLUMN customer TO _shadow_0002_customer;

ALTER TABLE public.orders RENAME COLUMN _retired_0002_customer TO customer;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0002_customer IS NULL)
            AND (NEW._shadow_0002_customer)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (customer) FROM (SELECT NEW.*) AS concertina_row) AS double precision))::pg_catalog.text COLLATE pg_catalog."C" THEN
            NEW.customer := (SELECT (_shadow_0002_customer) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0002_customer IS NULL THEN
            NEW._shadow_0002_customer := (SELECT (customer) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF (NEW._shadow_0002_customer)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD._shadow_0002_customer)::pg_catalog.text COLLATE pg_catalog."C"
            AND (NEW._shadow_0002_customer)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (customer) FROM (SELECT NEW.*) AS concertina_row) AS double precision))::pg_catalog.text COLLATE pg_catalog."C" THEN
            IF NEW.customer IS DISTINCT FROM OLD.customer
                AND NEW.customer IS DISTINCT FROM CAST((SELECT (_shadow_0002_customer) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "customer" and "_shadow_0002_customer" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.customer := (SELECT (_shadow_0002_customer) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT ((NEW._shadow_0002_customer)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD._shadow_0002_customer)::pg_catalog.text COLLATE pg_catalog."C")
            AND (NEW.customer IS DISTINCT FROM OLD.customer
                AND (NEW._shadow_0002_customer)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (customer) FROM (SELECT NEW.*) AS concertina_row) AS double precision))::pg_catalog.text COLLATE pg_catalog."C"
                AND NEW.customer IS DISTINCT FROM CAST((SELECT (_shadow_0002_customer) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
            NEW._shadow_0002_customer := (SELECT (customer) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.customer IS DISTINCT FROM OLD.customer OR (NEW._shadow_0002_customer)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD._shadow_0002_customer)::pg_catalog.text COLLATE pg_catalog."C")
        AND (NEW._shadow_0002_customer)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (customer) FROM (SELECT NEW.*) AS concertina_row) AS double precision))::pg_catalog.text COLLATE pg_catalog."C"
        AND NEW.customer IS DISTINCT FROM CAST((SELECT (_shadow_0002_customer) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0002_customer := (SELECT (customer) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;
COMMIT;
