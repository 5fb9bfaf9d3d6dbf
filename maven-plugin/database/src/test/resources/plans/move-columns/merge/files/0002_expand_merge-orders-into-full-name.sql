-- concertina: 1
-- change: merge-orders-into-full-name
-- phase: expand
-- parent: sha256/v1:9e14a1f683801cbccc6a331c28ef6224a5777b5edd8e3f22c4755acfb1319d0c
-- transactional: yes
-- gate: none
-- schema: sha256/v1:ca2035fae2820541f81a0eb66c02edea4b0fd674ed822395508813847f2fc77d
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
ALTER TABLE public.orders
    ADD COLUMN full_name text;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_full_name_not_null_check CHECK (full_name IS NOT NULL) NOT VALID;

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
