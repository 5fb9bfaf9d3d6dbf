-- concertina: 1
-- change: sold-by-weight
-- phase: contract
-- parent: sha256/v1:24952d2acba2ef980f3275207078d3de713c2fbe8bf43b73d083f37e1de9d6b8
-- depends: 0018_constrain_sold-by-weight
-- transactional: no
-- gate: live
-- schema: sha256/v1:314abc75f9f1ef1998d5d970edee0f800ffb2cb841dfae66dd87de5055e9254b
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE

-- Keep the retired columns in step with the live ones from now on.
BEGIN;
CREATE OR REPLACE FUNCTION public.concertina_sync_first_product() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.stock IS NULL)
            AND (NEW.stock)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (_retired_0016_stock::numeric(13,3)) FROM (SELECT NEW.*) AS concertina_row) AS numeric(13,3)))::pg_catalog.text COLLATE pg_catalog."C" THEN
            NEW._retired_0016_stock := (SELECT (floor(stock)::integer) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.stock IS NULL THEN
            NEW.stock := (SELECT (_retired_0016_stock::numeric(13,3)) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF (NEW.stock)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD.stock)::pg_catalog.text COLLATE pg_catalog."C"
            AND (NEW.stock)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (_retired_0016_stock::numeric(13,3)) FROM (SELECT NEW.*) AS concertina_row) AS numeric(13,3)))::pg_catalog.text COLLATE pg_catalog."C" THEN
            IF NEW._retired_0016_stock IS DISTINCT FROM OLD._retired_0016_stock
                AND NEW._retired_0016_stock IS DISTINCT FROM CAST((SELECT (floor(stock)::integer) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0016_stock" and "stock" of table "public.product" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0016_stock := (SELECT (floor(stock)::integer) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT ((NEW.stock)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD.stock)::pg_catalog.text COLLATE pg_catalog."C")
            AND (NEW._retired_0016_stock IS DISTINCT FROM OLD._retired_0016_stock
                AND (NEW.stock)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (_retired_0016_stock::numeric(13,3)) FROM (SELECT NEW.*) AS concertina_row) AS numeric(13,3)))::pg_catalog.text COLLATE pg_catalog."C"
                AND NEW._retired_0016_stock IS DISTINCT FROM CAST((SELECT (floor(stock)::integer) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW.stock IS NULL)) THEN
            NEW.stock := (SELECT (_retired_0016_stock::numeric(13,3)) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW._retired_0016_stock IS DISTINCT FROM OLD._retired_0016_stock OR (NEW.stock)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD.stock)::pg_catalog.text COLLATE pg_catalog."C")
        AND (NEW.stock)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (_retired_0016_stock::numeric(13,3)) FROM (SELECT NEW.*) AS concertina_row) AS numeric(13,3)))::pg_catalog.text COLLATE pg_catalog."C"
        AND NEW._retired_0016_stock IS DISTINCT FROM CAST((SELECT (floor(stock)::integer) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.stock := (SELECT (_retired_0016_stock::numeric(13,3)) FROM (SELECT NEW.*) AS concertina_row);
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
    SET _retired_0016_stock = floor(stock)::integer
WHERE (stock)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((_retired_0016_stock::numeric(13,3)) AS numeric(13,3)))::pg_catalog.text COLLATE pg_catalog."C" AND _retired_0016_stock IS DISTINCT FROM CAST((floor(stock)::integer) AS integer);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.product
    ADD CONSTRAINT product__retired_0016_stock_not_null_check CHECK (_retired_0016_stock IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.product VALIDATE CONSTRAINT product__retired_0016_stock_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.product ALTER COLUMN _retired_0016_stock SET NOT NULL;
ALTER TABLE public.product DROP CONSTRAINT product__retired_0016_stock_not_null_check;
COMMIT;

-- Everything is in place: switch over, in the catalog only.
BEGIN;
ALTER TABLE public.product RENAME COLUMN stock TO _shadow_0016_stock;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.product'::pg_catalog.regclass
        AND a.attname = '_shadow_0016_stock';
    IF present <> 'product__shadow_0016_stock_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.product', present, 'product__shadow_0016_stock_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.product RENAME COLUMN _retired_0016_stock TO stock;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.product'::pg_catalog.regclass
        AND a.attname = 'stock';
    IF present <> 'product_stock_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.product', present, 'product_stock_not_null');
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_product() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0016_stock IS NULL)
            AND (NEW._shadow_0016_stock)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (stock::numeric(13,3)) FROM (SELECT NEW.*) AS concertina_row) AS numeric(13,3)))::pg_catalog.text COLLATE pg_catalog."C" THEN
            NEW.stock := (SELECT (floor(_shadow_0016_stock)::integer) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0016_stock IS NULL THEN
            NEW._shadow_0016_stock := (SELECT (stock::numeric(13,3)) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF (NEW._shadow_0016_stock)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD._shadow_0016_stock)::pg_catalog.text COLLATE pg_catalog."C"
            AND (NEW._shadow_0016_stock)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (stock::numeric(13,3)) FROM (SELECT NEW.*) AS concertina_row) AS numeric(13,3)))::pg_catalog.text COLLATE pg_catalog."C" THEN
            IF NEW.stock IS DISTINCT FROM OLD.stock
                AND NEW.stock IS DISTINCT FROM CAST((SELECT (floor(_shadow_0016_stock)::integer) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "stock" and "_shadow_0016_stock" of table "public.product" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.stock := (SELECT (floor(_shadow_0016_stock)::integer) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT ((NEW._shadow_0016_stock)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD._shadow_0016_stock)::pg_catalog.text COLLATE pg_catalog."C")
            AND (NEW.stock IS DISTINCT FROM OLD.stock
                AND (NEW._shadow_0016_stock)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (stock::numeric(13,3)) FROM (SELECT NEW.*) AS concertina_row) AS numeric(13,3)))::pg_catalog.text COLLATE pg_catalog."C"
                AND NEW.stock IS DISTINCT FROM CAST((SELECT (floor(_shadow_0016_stock)::integer) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0016_stock IS NULL)) THEN
            NEW._shadow_0016_stock := (SELECT (stock::numeric(13,3)) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.stock IS DISTINCT FROM OLD.stock OR (NEW._shadow_0016_stock)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD._shadow_0016_stock)::pg_catalog.text COLLATE pg_catalog."C")
        AND (NEW._shadow_0016_stock)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (stock::numeric(13,3)) FROM (SELECT NEW.*) AS concertina_row) AS numeric(13,3)))::pg_catalog.text COLLATE pg_catalog."C"
        AND NEW.stock IS DISTINCT FROM CAST((SELECT (floor(_shadow_0016_stock)::integer) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0016_stock := (SELECT (stock::numeric(13,3)) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;
COMMIT;
