-- concertina: 1
-- change: names-apart
-- phase: expand
-- parent: sha256/v1:4807405b46d9ba0f86863ac8ac111cdff1d7f2351e66c2c6862c5844b0a1a840
-- transactional: yes
-- gate: none
-- schema: sha256/v1:71bf2252a43c92b80b57b2946342a5c90069bc7bdbf811a3045b690244119a40
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
ALTER TABLE public.customer
    ADD COLUMN first_name text;

ALTER TABLE public.customer
    ADD CONSTRAINT customer_first_name_not_null_check CHECK (first_name IS NOT NULL) NOT VALID;

ALTER TABLE public.customer
    ADD COLUMN last_name text;

ALTER TABLE public.customer
    ADD CONSTRAINT customer_last_name_not_null_check CHECK (last_name IS NOT NULL) NOT VALID;

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
