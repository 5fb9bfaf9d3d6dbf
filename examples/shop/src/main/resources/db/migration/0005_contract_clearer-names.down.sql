-- concertina: 1
-- change: clearer-names
-- phase: contract
-- parent: sha256/v1:5bc1d7e67a51275fb339f52c0672c3635398f1713367814b9f25b6818048bb77
-- depends: 0004_constrain_clearer-names
-- transactional: no
-- gate: live
-- schema: sha256/v1:b6a337cf7e95406c0ec7ebb34ec75ee289fe49542991b9dc351e66e733ff1cfc
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds an index beside running writers; reads
--   the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.product RENAME COLUMN _retired_0002_descr TO descr;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_product() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.description IS NULL)
            AND NEW.description IS DISTINCT FROM CAST((SELECT (descr) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            NEW.descr := (SELECT (description) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.description IS NULL THEN
            NEW.description := (SELECT (descr) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.description IS DISTINCT FROM OLD.description
            AND NEW.description IS DISTINCT FROM CAST((SELECT (descr) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            IF NEW.descr IS DISTINCT FROM OLD.descr
                AND NEW.descr IS DISTINCT FROM CAST((SELECT (description) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "descr" and "description" of table "public.product" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.descr := (SELECT (description) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.description IS DISTINCT FROM OLD.description)
            AND (NEW.descr IS DISTINCT FROM OLD.descr
                AND NEW.description IS DISTINCT FROM CAST((SELECT (descr) FROM (SELECT NEW.*) AS concertina_row) AS text)
                AND NEW.descr IS DISTINCT FROM CAST((SELECT (description) FROM (SELECT NEW.*) AS concertina_row) AS text)) THEN
            NEW.description := (SELECT (descr) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_product() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.descr IS DISTINCT FROM OLD.descr OR NEW.description IS DISTINCT FROM OLD.description)
        AND NEW.description IS DISTINCT FROM CAST((SELECT (descr) FROM (SELECT NEW.*) AS concertina_row) AS text)
        AND NEW.descr IS DISTINCT FROM CAST((SELECT (description) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
        NEW.description := (SELECT (descr) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.product
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_product();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.product
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_product();
COMMIT;

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.product key=id
UPDATE public.product
    SET descr = description
WHERE description IS DISTINCT FROM CAST((descr) AS text) AND descr IS DISTINCT FROM CAST((description) AS text);

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN placed_at DROP DEFAULT;

ALTER TABLE public.orders RENAME COLUMN _retired_0002_placed TO placed;

ALTER TABLE public.orders ALTER COLUMN placed SET DEFAULT now();

CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.placed_at IS NULL)
            AND NEW.placed_at IS DISTINCT FROM CAST((SELECT (placed) FROM (SELECT NEW.*) AS concertina_row) AS timestamp with time zone) THEN
            NEW.placed := (SELECT (placed_at) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.placed_at IS NULL THEN
            NEW.placed_at := (SELECT (placed) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.placed_at IS DISTINCT FROM OLD.placed_at
            AND NEW.placed_at IS DISTINCT FROM CAST((SELECT (placed) FROM (SELECT NEW.*) AS concertina_row) AS timestamp with time zone) THEN
            IF NEW.placed IS DISTINCT FROM OLD.placed
                AND NEW.placed IS DISTINCT FROM CAST((SELECT (placed_at) FROM (SELECT NEW.*) AS concertina_row) AS timestamp with time zone) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "placed" and "placed_at" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.placed := (SELECT (placed_at) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.placed_at IS DISTINCT FROM OLD.placed_at)
            AND (NEW.placed IS DISTINCT FROM OLD.placed
                AND NEW.placed_at IS DISTINCT FROM CAST((SELECT (placed) FROM (SELECT NEW.*) AS concertina_row) AS timestamp with time zone)
                AND NEW.placed IS DISTINCT FROM CAST((SELECT (placed_at) FROM (SELECT NEW.*) AS concertina_row) AS timestamp with time zone)
            OR (NEW.placed_at IS NULL)) THEN
            NEW.placed_at := (SELECT (placed) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.placed IS DISTINCT FROM OLD.placed OR NEW.placed_at IS DISTINCT FROM OLD.placed_at)
        AND NEW.placed_at IS DISTINCT FROM CAST((SELECT (placed) FROM (SELECT NEW.*) AS concertina_row) AS timestamp with time zone)
        AND NEW.placed IS DISTINCT FROM CAST((SELECT (placed_at) FROM (SELECT NEW.*) AS concertina_row) AS timestamp with time zone) THEN
        NEW.placed_at := (SELECT (placed) FROM (SELECT NEW.*) AS concertina_row);
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
    SET placed = placed_at
WHERE placed_at IS DISTINCT FROM CAST((placed) AS timestamp with time zone) AND placed IS DISTINCT FROM CAST((placed_at) AS timestamp with time zone);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.orders
    ADD CONSTRAINT orders_placed_not_null_check CHECK (placed IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_placed_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN placed SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders_placed_not_null_check;
COMMIT;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY orders_customer_id_placed_idx
    ON public.orders (customer_id, placed DESC);
