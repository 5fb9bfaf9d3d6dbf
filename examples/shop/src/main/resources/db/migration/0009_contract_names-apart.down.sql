-- concertina: 1
-- change: names-apart
-- phase: contract
-- parent: sha256/v1:c93532d6b3a819aae02725551bbe4d5a2ed1cc3c1b98d89db6acf7d9716f4906
-- depends: 0008_constrain_names-apart
-- transactional: no
-- gate: live
-- schema: sha256/v1:71bf2252a43c92b80b57b2946342a5c90069bc7bdbf811a3045b690244119a40
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.customer RENAME COLUMN _retired_0006_full_name TO full_name;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_customer() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.first_name IS NULL AND NEW.last_name IS NULL)
            AND (NEW.first_name IS DISTINCT FROM CAST((SELECT (split_part(full_name, ' ', 1)) FROM (SELECT NEW.*) AS concertina_row) AS text) OR NEW.last_name IS DISTINCT FROM CAST((SELECT (substr(full_name, length(split_part(full_name, ' ', 1)) + 2)) FROM (SELECT NEW.*) AS concertina_row) AS text)) THEN
            NEW.full_name := (SELECT (first_name || ' ' || last_name) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.first_name IS NULL AND NEW.last_name IS NULL THEN
            NEW.first_name := (SELECT (split_part(full_name, ' ', 1)) FROM (SELECT NEW.*) AS concertina_row);
            NEW.last_name := (SELECT (substr(full_name, length(split_part(full_name, ' ', 1)) + 2)) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF (NEW.first_name IS DISTINCT FROM OLD.first_name OR NEW.last_name IS DISTINCT FROM OLD.last_name)
            AND (NEW.first_name IS DISTINCT FROM CAST((SELECT (split_part(full_name, ' ', 1)) FROM (SELECT NEW.*) AS concertina_row) AS text) OR NEW.last_name IS DISTINCT FROM CAST((SELECT (substr(full_name, length(split_part(full_name, ' ', 1)) + 2)) FROM (SELECT NEW.*) AS concertina_row) AS text)) THEN
            IF NEW.full_name IS DISTINCT FROM OLD.full_name
                AND NEW.full_name IS DISTINCT FROM CAST((SELECT (first_name || ' ' || last_name) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "full_name" and "first_name", "last_name" of table "public.customer" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.full_name := (SELECT (first_name || ' ' || last_name) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT ((NEW.first_name IS DISTINCT FROM OLD.first_name OR NEW.last_name IS DISTINCT FROM OLD.last_name))
            AND (NEW.full_name IS DISTINCT FROM OLD.full_name
                AND (NEW.first_name IS DISTINCT FROM CAST((SELECT (split_part(full_name, ' ', 1)) FROM (SELECT NEW.*) AS concertina_row) AS text) OR NEW.last_name IS DISTINCT FROM CAST((SELECT (substr(full_name, length(split_part(full_name, ' ', 1)) + 2)) FROM (SELECT NEW.*) AS concertina_row) AS text))
                AND NEW.full_name IS DISTINCT FROM CAST((SELECT (first_name || ' ' || last_name) FROM (SELECT NEW.*) AS concertina_row) AS text)
            OR (NEW.first_name IS NULL AND NEW.last_name IS NULL)) THEN
            NEW.first_name := (SELECT (split_part(full_name, ' ', 1)) FROM (SELECT NEW.*) AS concertina_row);
            NEW.last_name := (SELECT (substr(full_name, length(split_part(full_name, ' ', 1)) + 2)) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_customer() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.full_name IS DISTINCT FROM OLD.full_name OR (NEW.first_name IS DISTINCT FROM OLD.first_name OR NEW.last_name IS DISTINCT FROM OLD.last_name))
        AND (NEW.first_name IS DISTINCT FROM CAST((SELECT (split_part(full_name, ' ', 1)) FROM (SELECT NEW.*) AS concertina_row) AS text) OR NEW.last_name IS DISTINCT FROM CAST((SELECT (substr(full_name, length(split_part(full_name, ' ', 1)) + 2)) FROM (SELECT NEW.*) AS concertina_row) AS text))
        AND NEW.full_name IS DISTINCT FROM CAST((SELECT (first_name || ' ' || last_name) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
        NEW.first_name := (SELECT (split_part(full_name, ' ', 1)) FROM (SELECT NEW.*) AS concertina_row);
        NEW.last_name := (SELECT (substr(full_name, length(split_part(full_name, ' ', 1)) + 2)) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.customer
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_customer();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.customer
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_customer();
COMMIT;

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.customer key=id
UPDATE public.customer
    SET full_name = first_name || ' ' || last_name
WHERE (first_name IS DISTINCT FROM CAST((split_part(full_name, ' ', 1)) AS text) OR last_name IS DISTINCT FROM CAST((substr(full_name, length(split_part(full_name, ' ', 1)) + 2)) AS text)) AND full_name IS DISTINCT FROM CAST((first_name || ' ' || last_name) AS text);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.customer
    ADD CONSTRAINT customer_full_name_not_null_check CHECK (full_name IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.customer VALIDATE CONSTRAINT customer_full_name_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.customer ALTER COLUMN full_name SET NOT NULL;
ALTER TABLE public.customer DROP CONSTRAINT customer_full_name_not_null_check;
COMMIT;
