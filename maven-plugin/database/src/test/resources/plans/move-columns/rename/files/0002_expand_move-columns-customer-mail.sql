-- concertina: 1
-- change: move-columns-customer-mail
-- phase: expand
-- parent: sha256/v1:81f9824b30c413530c57dfc4e22ddfea5c7e7610da008d87a51cdbd5b3027d20
-- transactional: yes
-- gate: none
-- schema: sha256/v1:9bc51d029f50c189422d3e4ba76c42ec6353b2964f53d3b60e4419899cc9bd8f
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
ALTER TABLE public.customer
    ADD COLUMN email text;

ALTER TABLE public.customer
    ADD CONSTRAINT customer_email_not_null_check CHECK (email IS NOT NULL) NOT VALID;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_customer() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.email IS NULL)
            AND NEW.email IS DISTINCT FROM CAST((SELECT (mail) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            NEW.mail := (SELECT (email) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.email IS NULL THEN
            NEW.email := (SELECT (mail) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.email IS DISTINCT FROM OLD.email
            AND NEW.email IS DISTINCT FROM CAST((SELECT (mail) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            IF NEW.mail IS DISTINCT FROM OLD.mail
                AND NEW.mail IS DISTINCT FROM CAST((SELECT (email) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "mail" and "email" of table "public.customer" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.mail := (SELECT (email) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.email IS DISTINCT FROM OLD.email)
            AND (NEW.mail IS DISTINCT FROM OLD.mail OR (NEW.email IS NULL)) THEN
            NEW.email := (SELECT (mail) FROM (SELECT NEW.*) AS concertina_row);
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
    IF NEW.email IS DISTINCT FROM CAST((SELECT (mail) FROM (SELECT NEW.*) AS concertina_row) AS text)
        AND NEW.mail IS DISTINCT FROM CAST((SELECT (email) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
        NEW.email := (SELECT (mail) FROM (SELECT NEW.*) AS concertina_row);
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
