-- concertina: 1
-- change: rename-orders-columns
-- phase: expand
-- parent: sha256/v1:fd451d3c823d4edcfaca9f1a06682c7a3276c2e67a523df389c36e542c9e7f4d
-- transactional: yes
-- gate: none
-- schema: sha256/v1:b701b8ef4fd1f9dfd14980940d6c056f1504117c6dad64cc4c3766502fb17347
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
ALTER TABLE public.orders
    ADD COLUMN c text;

ALTER TABLE public.orders
    ADD COLUMN d text;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.c IS NULL AND NEW.d IS NULL)
            AND (NEW.c IS DISTINCT FROM CAST((SELECT (a) FROM (SELECT NEW.*) AS concertina_row) AS text) OR NEW.d IS DISTINCT FROM CAST((SELECT (b) FROM (SELECT NEW.*) AS concertina_row) AS text)) THEN
            NEW.a := (SELECT (c) FROM (SELECT NEW.*) AS concertina_row);
            NEW.b := (SELECT (d) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.c IS NULL AND NEW.d IS NULL THEN
            NEW.c := (SELECT (a) FROM (SELECT NEW.*) AS concertina_row);
            NEW.d := (SELECT (b) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF (NEW.c IS DISTINCT FROM OLD.c OR NEW.d IS DISTINCT FROM OLD.d)
            AND (NEW.c IS DISTINCT FROM CAST((SELECT (a) FROM (SELECT NEW.*) AS concertina_row) AS text) OR NEW.d IS DISTINCT FROM CAST((SELECT (b) FROM (SELECT NEW.*) AS concertina_row) AS text)) THEN
            IF (NEW.a IS DISTINCT FROM OLD.a OR NEW.b IS DISTINCT FROM OLD.b)
                AND (NEW.a IS DISTINCT FROM CAST((SELECT (c) FROM (SELECT NEW.*) AS concertina_row) AS text) OR NEW.b IS DISTINCT FROM CAST((SELECT (d) FROM (SELECT NEW.*) AS concertina_row) AS text)) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "a", "b" and "c", "d" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.a := (SELECT (c) FROM (SELECT NEW.*) AS concertina_row);
            NEW.b := (SELECT (d) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT ((NEW.c IS DISTINCT FROM OLD.c OR NEW.d IS DISTINCT FROM OLD.d))
            AND ((NEW.a IS DISTINCT FROM OLD.a OR NEW.b IS DISTINCT FROM OLD.b)
                AND (NEW.c IS DISTINCT FROM CAST((SELECT (a) FROM (SELECT NEW.*) AS concertina_row) AS text) OR NEW.d IS DISTINCT FROM CAST((SELECT (b) FROM (SELECT NEW.*) AS concertina_row) AS text))
                AND (NEW.a IS DISTINCT FROM CAST((SELECT (c) FROM (SELECT NEW.*) AS concertina_row) AS text) OR NEW.b IS DISTINCT FROM CAST((SELECT (d) FROM (SELECT NEW.*) AS concertina_row) AS text))) THEN
            NEW.c := (SELECT (a) FROM (SELECT NEW.*) AS concertina_row);
            NEW.d := (SELECT (b) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR (NEW.a IS DISTINCT FROM OLD.a OR NEW.b IS DISTINCT FROM OLD.b) OR (NEW.c IS DISTINCT FROM OLD.c OR NEW.d IS DISTINCT FROM OLD.d))
        AND (NEW.c IS DISTINCT FROM CAST((SELECT (a) FROM (SELECT NEW.*) AS concertina_row) AS text) OR NEW.d IS DISTINCT FROM CAST((SELECT (b) FROM (SELECT NEW.*) AS concertina_row) AS text))
        AND (NEW.a IS DISTINCT FROM CAST((SELECT (c) FROM (SELECT NEW.*) AS concertina_row) AS text) OR NEW.b IS DISTINCT FROM CAST((SELECT (d) FROM (SELECT NEW.*) AS concertina_row) AS text)) THEN
        NEW.c := (SELECT (a) FROM (SELECT NEW.*) AS concertina_row);
        NEW.d := (SELECT (b) FROM (SELECT NEW.*) AS concertina_row);
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
