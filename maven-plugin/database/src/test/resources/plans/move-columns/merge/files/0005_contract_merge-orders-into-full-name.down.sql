-- concertina: 1
-- change: merge-orders-into-full-name
-- phase: contract
-- parent: sha256/v1:077fe2f8cb334e974af5d0a85156b84dc784193c2b33b7da7dd7d9e246084cd9
-- depends: 0004_constrain_merge-orders-into-full-name
-- transactional: no
-- gate: live
-- schema: sha256/v1:ca2035fae2820541f81a0eb66c02edea4b0fd674ed822395508813847f2fc77d
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.orders RENAME COLUMN _retired_0002_first_name TO first_name;

ALTER TABLE public.orders RENAME COLUMN _retired_0002_last_name TO last_name;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.full_name IS NULL)
            AND NEW.full_name IS DISTINCT FROM CAST((SELECT (first_name || ' ' || last_name) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            NEW.first_name := (SELECT (split_part(full_name, ' ', 1)) FROM (SELECT NEW.*) AS concertina_row);
            NEW.last_name := (SELECT (substr(full_name, strpos(full_name, ' ') + 1)) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.full_name IS NULL THEN
            NEW.full_name := (SELECT (first_name || ' ' || last_name) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.full_name IS DISTINCT FROM OLD.full_name
            AND NEW.full_name IS DISTINCT FROM CAST((SELECT (first_name || ' ' || last_name) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            IF (NEW.first_name IS DISTINCT FROM OLD.first_name OR NEW.last_name IS DISTINCT FROM OLD.last_name)
                AND (NEW.first_name IS DISTINCT FROM CAST((SELECT (split_part(full_name, ' ', 1)) FROM (SELECT NEW.*) AS concertina_row) AS text) OR NEW.last_name IS DISTINCT FROM CAST((SELECT (substr(full_name, strpos(full_name, ' ') + 1)) FROM (SELECT NEW.*) AS concertina_row) AS text)) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "first_name", "last_name" and "full_name" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.first_name := (SELECT (split_part(full_name, ' ', 1)) FROM (SELECT NEW.*) AS concertina_row);
            NEW.last_name := (SELECT (substr(full_name, strpos(full_name, ' ') + 1)) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.full_name IS DISTINCT FROM OLD.full_name)
            AND ((NEW.first_name IS DISTINCT FROM OLD.first_name OR NEW.last_name IS DISTINCT FROM OLD.last_name)
                AND NEW.full_name IS DISTINCT FROM CAST((SELECT (first_name || ' ' || last_name) FROM (SELECT NEW.*) AS concertina_row) AS text)
                AND (NEW.first_name IS DISTINCT FROM CAST((SELECT (split_part(full_name, ' ', 1)) FROM (SELECT NEW.*) AS concertina_row) AS text) OR NEW.last_name IS DISTINCT FROM CAST((SELECT (substr(full_name, strpos(full_name, ' ') + 1)) FROM (SELECT NEW.*) AS concertina_row) AS text))
            OR (NEW.full_name IS NULL)) THEN
            NEW.full_name := (SELECT (first_name || ' ' || last_name) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR (NEW.first_name IS DISTINCT FROM OLD.first_name OR NEW.last_name IS DISTINCT FROM OLD.last_name) OR NEW.full_name IS DISTINCT FROM OLD.full_name)
        AND NEW.full_name IS DISTINCT FROM CAST((SELECT (first_name || ' ' || last_name) FROM (SELECT NEW.*) AS concertina_row) AS text)
        AND (NEW.first_name IS DISTINCT FROM CAST((SELECT (split_part(full_name, ' ', 1)) FROM (SELECT NEW.*) AS concertina_row) AS text) OR NEW.last_name IS DISTINCT FROM CAST((SELECT (substr(full_name, strpos(full_name, ' ') + 1)) FROM (SELECT NEW.*) AS concertina_row) AS text)) THEN
        NEW.full_name := (SELECT (first_name || ' ' || last_name) FROM (SELECT NEW.*) AS concertina_row);
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
    SET first_name = split_part(full_name, ' ', 1),
        last_name = substr(full_name, strpos(full_name, ' ') + 1)
WHERE full_name IS DISTINCT FROM CAST((first_name || ' ' || last_name) AS text) AND (first_name IS DISTINCT FROM CAST((split_part(full_name, ' ', 1)) AS text) OR last_name IS DISTINCT FROM CAST((substr(full_name, strpos(full_name, ' ') + 1)) AS text));

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.orders
    ADD CONSTRAINT orders_first_name_not_null_check CHECK (first_name IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_first_name_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN first_name SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders_first_name_not_null_check;
COMMIT;

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.orders
    ADD CONSTRAINT orders_last_name_not_null_check CHECK (last_name IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_last_name_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN last_name SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders_last_name_not_null_check;
COMMIT;
