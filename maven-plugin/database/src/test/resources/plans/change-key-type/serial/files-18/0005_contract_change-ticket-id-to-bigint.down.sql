-- concertina: 1
-- change: change-ticket-id-to-bigint
-- phase: contract
-- parent: sha256/v1:d732c8b32c318e76f0cff38ce7fcdddcf2547098fb57099decb6a66b145c021e
-- depends: 0004_constrain_change-ticket-id-to-bigint
-- transactional: no
-- gate: live
-- schema: sha256/v1:afc1c675c124d270666f7d8a5cf172be73af4f6c6335d0bfa823d421b67c13d6
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds 2 indexes beside running writers;
--   reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- Keep the retired columns in step with the live ones from now on.
BEGIN;
CREATE OR REPLACE FUNCTION public.concertina_sync_first_remark() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.ticket_id IS NULL)
            AND NEW.ticket_id IS DISTINCT FROM CAST((SELECT (_retired_0002_ticket_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW._retired_0002_ticket_id := (SELECT (ticket_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.ticket_id IS NULL THEN
            NEW.ticket_id := (SELECT (_retired_0002_ticket_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.ticket_id IS DISTINCT FROM OLD.ticket_id
            AND NEW.ticket_id IS DISTINCT FROM CAST((SELECT (_retired_0002_ticket_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW._retired_0002_ticket_id IS DISTINCT FROM OLD._retired_0002_ticket_id
                AND NEW._retired_0002_ticket_id IS DISTINCT FROM CAST((SELECT (ticket_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0002_ticket_id" and "ticket_id" of table "public.remark" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0002_ticket_id := (SELECT (ticket_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.ticket_id IS DISTINCT FROM OLD.ticket_id)
            AND (NEW._retired_0002_ticket_id IS DISTINCT FROM OLD._retired_0002_ticket_id
                AND NEW.ticket_id IS DISTINCT FROM CAST((SELECT (_retired_0002_ticket_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW._retired_0002_ticket_id IS DISTINCT FROM CAST((SELECT (ticket_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
            NEW.ticket_id := (SELECT (_retired_0002_ticket_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_remark() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW._retired_0002_ticket_id IS DISTINCT FROM OLD._retired_0002_ticket_id OR NEW.ticket_id IS DISTINCT FROM OLD.ticket_id)
        AND NEW.ticket_id IS DISTINCT FROM CAST((SELECT (_retired_0002_ticket_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW._retired_0002_ticket_id IS DISTINCT FROM CAST((SELECT (ticket_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.ticket_id := (SELECT (_retired_0002_ticket_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.remark
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_remark();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.remark
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_remark();

CREATE OR REPLACE FUNCTION public.concertina_sync_first_ticket() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.id IS NULL)
            AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0002_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW._retired_0002_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.id IS NULL THEN
            NEW.id := (SELECT (_retired_0002_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.id IS DISTINCT FROM OLD.id
            AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0002_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW._retired_0002_id IS DISTINCT FROM OLD._retired_0002_id
                AND NEW._retired_0002_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0002_id" and "id" of table "public.ticket" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0002_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.id IS DISTINCT FROM OLD.id)
            AND (NEW._retired_0002_id IS DISTINCT FROM OLD._retired_0002_id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0002_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW._retired_0002_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW.id IS NULL)) THEN
            NEW.id := (SELECT (_retired_0002_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_ticket() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW._retired_0002_id IS DISTINCT FROM OLD._retired_0002_id OR NEW.id IS DISTINCT FROM OLD.id)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0002_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW._retired_0002_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.id := (SELECT (_retired_0002_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.ticket
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_ticket();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.ticket
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_ticket();
COMMIT;

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.remark key=id
UPDATE public.remark
    SET _retired_0002_ticket_id = ticket_id
WHERE ticket_id IS DISTINCT FROM CAST((_retired_0002_ticket_id) AS bigint) AND _retired_0002_ticket_id IS DISTINCT FROM CAST((ticket_id) AS integer);

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.ticket key=id
UPDATE public.ticket
    SET _retired_0002_id = id
WHERE id IS DISTINCT FROM CAST((_retired_0002_id) AS bigint) AND _retired_0002_id IS DISTINCT FROM CAST((id) AS integer);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.ticket
    ADD CONSTRAINT ticket__retired_0002_id_not_null NOT NULL _retired_0002_id NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.ticket VALIDATE CONSTRAINT ticket__retired_0002_id_not_null;

-- The old primary key comes back over this index, without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _former_0002_ticket_pkey
    ON public.ticket (_retired_0002_id);

-- Everything is in place: switch over, in the catalog only.
BEGIN;
LOCK TABLE public.remark, public.ticket IN ACCESS EXCLUSIVE MODE;

ALTER TABLE public.remark DROP CONSTRAINT remark_ticket_id_fkey;

ALTER TABLE public.ticket DROP CONSTRAINT ticket_pkey;

ALTER TABLE public.remark RENAME COLUMN ticket_id TO _shadow_0002_ticket_id;

ALTER TABLE public.remark RENAME COLUMN _retired_0002_ticket_id TO ticket_id;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_remark() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0002_ticket_id IS NULL)
            AND NEW._shadow_0002_ticket_id IS DISTINCT FROM CAST((SELECT (ticket_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.ticket_id := (SELECT (_shadow_0002_ticket_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0002_ticket_id IS NULL THEN
            NEW._shadow_0002_ticket_id := (SELECT (ticket_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0002_ticket_id IS DISTINCT FROM OLD._shadow_0002_ticket_id
            AND NEW._shadow_0002_ticket_id IS DISTINCT FROM CAST((SELECT (ticket_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.ticket_id IS DISTINCT FROM OLD.ticket_id
                AND NEW.ticket_id IS DISTINCT FROM CAST((SELECT (_shadow_0002_ticket_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "ticket_id" and "_shadow_0002_ticket_id" of table "public.remark" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.ticket_id := (SELECT (_shadow_0002_ticket_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0002_ticket_id IS DISTINCT FROM OLD._shadow_0002_ticket_id)
            AND (NEW.ticket_id IS DISTINCT FROM OLD.ticket_id
                AND NEW._shadow_0002_ticket_id IS DISTINCT FROM CAST((SELECT (ticket_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.ticket_id IS DISTINCT FROM CAST((SELECT (_shadow_0002_ticket_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
            NEW._shadow_0002_ticket_id := (SELECT (ticket_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_remark() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.ticket_id IS DISTINCT FROM OLD.ticket_id OR NEW._shadow_0002_ticket_id IS DISTINCT FROM OLD._shadow_0002_ticket_id)
        AND NEW._shadow_0002_ticket_id IS DISTINCT FROM CAST((SELECT (ticket_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.ticket_id IS DISTINCT FROM CAST((SELECT (_shadow_0002_ticket_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0002_ticket_id := (SELECT (ticket_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

ALTER SEQUENCE public.ticket_id_seq OWNED BY NONE;

ALTER TABLE public.ticket ALTER COLUMN id DROP DEFAULT;

ALTER TABLE public.ticket RENAME COLUMN id TO _shadow_0002_id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.ticket'::pg_catalog.regclass
        AND a.attname = '_shadow_0002_id';
    IF present <> 'ticket__shadow_0002_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.ticket', present, 'ticket__shadow_0002_id_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.ticket RENAME COLUMN _retired_0002_id TO id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.ticket'::pg_catalog.regclass
        AND a.attname = 'id';
    IF present <> 'ticket_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.ticket', present, 'ticket_id_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.ticket ALTER COLUMN id SET DEFAULT nextval('public.ticket_id_seq'::regclass);

ALTER SEQUENCE public.ticket_id_seq AS integer INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1 NO CYCLE;

ALTER SEQUENCE public.ticket_id_seq OWNED BY public.ticket.id;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_ticket() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0002_id IS NULL)
            AND NEW._shadow_0002_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.id := (SELECT (_shadow_0002_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0002_id IS NULL THEN
            NEW._shadow_0002_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0002_id IS DISTINCT FROM OLD._shadow_0002_id
            AND NEW._shadow_0002_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.id IS DISTINCT FROM OLD.id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0002_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "id" and "_shadow_0002_id" of table "public.ticket" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.id := (SELECT (_shadow_0002_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0002_id IS DISTINCT FROM OLD._shadow_0002_id)
            AND (NEW.id IS DISTINCT FROM OLD.id
                AND NEW._shadow_0002_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0002_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0002_id IS NULL)) THEN
            NEW._shadow_0002_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_ticket() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.id IS DISTINCT FROM OLD.id OR NEW._shadow_0002_id IS DISTINCT FROM OLD._shadow_0002_id)
        AND NEW._shadow_0002_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0002_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0002_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

ALTER TABLE public.ticket
    ADD CONSTRAINT ticket_pkey PRIMARY KEY USING INDEX _former_0002_ticket_pkey;

ALTER TABLE public.remark
    ADD CONSTRAINT remark_ticket_id_fkey FOREIGN KEY (ticket_id) REFERENCES public.ticket (id) NOT VALID;
COMMIT;

-- The next contract needs it again.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0002_ticket_pkey
    ON public.ticket (_shadow_0002_id);

-- New rows are checked already; prove the old ones. Others may read and write meanwhile.
ALTER TABLE public.remark VALIDATE CONSTRAINT remark_ticket_id_fkey;
