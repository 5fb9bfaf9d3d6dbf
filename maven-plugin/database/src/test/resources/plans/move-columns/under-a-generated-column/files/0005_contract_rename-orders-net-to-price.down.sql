-- concertina: 1
-- change: rename-orders-net-to-price
-- phase: contract
-- parent: sha256/v1:335f14ee03c09cdd235bee6efd7521ae5209139dd263de62a78740360708859b
-- depends: 0004_constrain_rename-orders-net-to-price
-- transactional: no
-- gate: live
-- schema: sha256/v1:40aee3a241ce7a954896b1bab145cd847842f61ed5f673686e6be390b8760578
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.orders RENAME COLUMN _retired_0002_net TO net;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.price IS NULL)
            AND NEW.price IS DISTINCT FROM CAST((SELECT (net) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
            NEW.net := (SELECT (price) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.price IS NULL THEN
            NEW.price := (SELECT (net) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.price IS DISTINCT FROM OLD.price
            AND NEW.price IS DISTINCT FROM CAST((SELECT (net) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
            IF NEW.net IS DISTINCT FROM OLD.net
                AND NEW.net IS DISTINCT FROM CAST((SELECT (price) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "net" and "price" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.net := (SELECT (price) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.price IS DISTINCT FROM OLD.price)
            AND (NEW.net IS DISTINCT FROM OLD.net
                AND NEW.price IS DISTINCT FROM CAST((SELECT (net) FROM (SELECT NEW.*) AS concertina_row) AS integer)
                AND NEW.net IS DISTINCT FROM CAST((SELECT (price) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW.price IS NULL)) THEN
            NEW.price := (SELECT (net) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.net IS DISTINCT FROM OLD.net OR NEW.price IS DISTINCT FROM OLD.price)
        AND NEW.price IS DISTINCT FROM CAST((SELECT (net) FROM (SELECT NEW.*) AS concertina_row) AS integer)
        AND NEW.net IS DISTINCT FROM CAST((SELECT (price) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.price := (SELECT (net) FROM (SELECT NEW.*) AS concertina_row);
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
    SET net = price
WHERE price IS DISTINCT FROM CAST((net) AS integer) AND net IS DISTINCT FROM CAST((price) AS integer);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.orders
    ADD CONSTRAINT orders_net_not_null_check CHECK (net IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_net_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN net SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders_net_not_null_check;
COMMIT;
