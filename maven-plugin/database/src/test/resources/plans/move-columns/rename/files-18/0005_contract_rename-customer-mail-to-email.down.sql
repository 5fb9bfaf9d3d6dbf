-- concertina: 1
-- change: rename-customer-mail-to-email
-- phase: contract
-- parent: sha256/v1:f752166b558c47234fdf31846ec3deedd4accfa4f48f3ea03061ea2003e69e55
-- depends: 0004_constrain_rename-customer-mail-to-email
-- transactional: no
-- gate: live
-- schema: sha256/v1:9bc51d029f50c189422d3e4ba76c42ec6353b2964f53d3b60e4419899cc9bd8f
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds an index beside running writers; reads
--   the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.customer RENAME COLUMN _retired_0002_mail TO mail;

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
            AND (NEW.mail IS DISTINCT FROM OLD.mail
                AND NEW.email IS DISTINCT FROM CAST((SELECT (mail) FROM (SELECT NEW.*) AS concertina_row) AS text)
                AND NEW.mail IS DISTINCT FROM CAST((SELECT (email) FROM (SELECT NEW.*) AS concertina_row) AS text)
            OR (NEW.email IS NULL)) THEN
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
    IF (TG_OP = 'INSERT' OR NEW.mail IS DISTINCT FROM OLD.mail OR NEW.email IS DISTINCT FROM OLD.email)
        AND NEW.email IS DISTINCT FROM CAST((SELECT (mail) FROM (SELECT NEW.*) AS concertina_row) AS text)
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
COMMIT;

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.customer key=id
UPDATE public.customer
    SET mail = email
WHERE email IS DISTINCT FROM CAST((mail) AS text) AND mail IS DISTINCT FROM CAST((email) AS text);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.customer
    ADD CONSTRAINT customer_mail_not_null NOT NULL mail NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.customer VALIDATE CONSTRAINT customer_mail_not_null;

-- Look first: a duplicate would show only after a long build, and leave an invalid index behind.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(mail) AS pg_catalog.text) AS sample
        FROM public.customer
            WHERE mail IS NOT NULL
            GROUP BY mail
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.customer" have equal values in "mail", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE UNIQUE INDEX CONCURRENTLY customer_mail_key
    ON public.customer (mail);

-- The finished index becomes the constraint: the catalog only.
ALTER TABLE public.customer
    ADD CONSTRAINT customer_mail_key UNIQUE USING INDEX customer_mail_key;
