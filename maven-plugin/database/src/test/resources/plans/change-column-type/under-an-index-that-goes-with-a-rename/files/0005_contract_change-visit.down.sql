-- concertina: 1
-- change: change-visit
-- phase: contract
-- parent: sha256/v1:412a8e0f7803d66f4802443c407c1325d2e656418537675475d5dcb71d8880df
-- depends: 0004_constrain_change-visit
-- transactional: no
-- gate: live
-- schema: sha256/v1:572fd1ae8d0f9178f31c5b423396fd6b8e6ff456fece0719ed0d8cbde330d339
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds an index beside running writers;
--   strongest lock ACCESS EXCLUSIVE

-- Keep the retired columns in step with the live ones from now on.
BEGIN;
CREATE OR REPLACE FUNCTION public.concertina_sync_first_visit() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.address IS NULL)
            AND NEW.address IS DISTINCT FROM CAST((SELECT (_retired_0002_address) FROM (SELECT NEW.*) AS concertina_row) AS inet) THEN
            NEW._retired_0002_address := (SELECT (address) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.address IS NULL THEN
            NEW.address := (SELECT (_retired_0002_address) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.address IS DISTINCT FROM OLD.address
            AND NEW.address IS DISTINCT FROM CAST((SELECT (_retired_0002_address) FROM (SELECT NEW.*) AS concertina_row) AS inet) THEN
            IF NEW._retired_0002_address IS DISTINCT FROM OLD._retired_0002_address
                AND NEW._retired_0002_address IS DISTINCT FROM CAST((SELECT (address) FROM (SELECT NEW.*) AS concertina_row) AS cidr) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0002_address" and "address" of table "public.visit" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0002_address := (SELECT (address) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.address IS DISTINCT FROM OLD.address)
            AND (NEW._retired_0002_address IS DISTINCT FROM OLD._retired_0002_address
                AND NEW.address IS DISTINCT FROM CAST((SELECT (_retired_0002_address) FROM (SELECT NEW.*) AS concertina_row) AS inet)
                AND NEW._retired_0002_address IS DISTINCT FROM CAST((SELECT (address) FROM (SELECT NEW.*) AS concertina_row) AS cidr)) THEN
            NEW.address := (SELECT (_retired_0002_address) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_visit() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW._retired_0002_address IS DISTINCT FROM OLD._retired_0002_address OR NEW.address IS DISTINCT FROM OLD.address)
        AND NEW.address IS DISTINCT FROM CAST((SELECT (_retired_0002_address) FROM (SELECT NEW.*) AS concertina_row) AS inet)
        AND NEW._retired_0002_address IS DISTINCT FROM CAST((SELECT (address) FROM (SELECT NEW.*) AS concertina_row) AS cidr) THEN
        NEW.address := (SELECT (_retired_0002_address) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.visit
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_visit();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.visit
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_visit();
COMMIT;

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.visit key=id
UPDATE public.visit
    SET _retired_0002_address = address
WHERE address IS DISTINCT FROM CAST((_retired_0002_address) AS inet) AND _retired_0002_address IS DISTINCT FROM CAST((address) AS cidr);

-- Everything is in place: switch over, in the catalog only.
BEGIN;
ALTER TABLE public.visit RENAME COLUMN address TO _shadow_0002_address;

ALTER TABLE public.visit RENAME COLUMN _retired_0002_address TO address;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_visit() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0002_address IS NULL)
            AND NEW._shadow_0002_address IS DISTINCT FROM CAST((SELECT (address) FROM (SELECT NEW.*) AS concertina_row) AS inet) THEN
            NEW.address := (SELECT (_shadow_0002_address) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0002_address IS NULL THEN
            NEW._shadow_0002_address := (SELECT (address) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0002_address IS DISTINCT FROM OLD._shadow_0002_address
            AND NEW._shadow_0002_address IS DISTINCT FROM CAST((SELECT (address) FROM (SELECT NEW.*) AS concertina_row) AS inet) THEN
            IF NEW.address IS DISTINCT FROM OLD.address
                AND NEW.address IS DISTINCT FROM CAST((SELECT (_shadow_0002_address) FROM (SELECT NEW.*) AS concertina_row) AS cidr) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "address" and "_shadow_0002_address" of table "public.visit" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.address := (SELECT (_shadow_0002_address) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0002_address IS DISTINCT FROM OLD._shadow_0002_address)
            AND (NEW.address IS DISTINCT FROM OLD.address
                AND NEW._shadow_0002_address IS DISTINCT FROM CAST((SELECT (address) FROM (SELECT NEW.*) AS concertina_row) AS inet)
                AND NEW.address IS DISTINCT FROM CAST((SELECT (_shadow_0002_address) FROM (SELECT NEW.*) AS concertina_row) AS cidr)) THEN
            NEW._shadow_0002_address := (SELECT (address) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_visit() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.address IS DISTINCT FROM OLD.address OR NEW._shadow_0002_address IS DISTINCT FROM OLD._shadow_0002_address)
        AND NEW._shadow_0002_address IS DISTINCT FROM CAST((SELECT (address) FROM (SELECT NEW.*) AS concertina_row) AS inet)
        AND NEW.address IS DISTINCT FROM CAST((SELECT (_shadow_0002_address) FROM (SELECT NEW.*) AS concertina_row) AS cidr) THEN
        NEW._shadow_0002_address := (SELECT (address) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;
COMMIT;

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.visit RENAME COLUMN _retired_0002_host TO host;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_visit() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0002_address IS NULL)
            AND NEW._shadow_0002_address IS DISTINCT FROM CAST((SELECT (address) FROM (SELECT NEW.*) AS concertina_row) AS inet) THEN
            NEW.address := (SELECT (_shadow_0002_address) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.guest IS NULL)
            AND NEW.guest IS DISTINCT FROM CAST((SELECT (host) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            NEW.host := (SELECT (guest) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.guest IS NULL THEN
            NEW.guest := (SELECT (host) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0002_address IS NULL THEN
            NEW._shadow_0002_address := (SELECT (address) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0002_address IS DISTINCT FROM OLD._shadow_0002_address
            AND NEW._shadow_0002_address IS DISTINCT FROM CAST((SELECT (address) FROM (SELECT NEW.*) AS concertina_row) AS inet) THEN
            IF NEW.address IS DISTINCT FROM OLD.address
                AND NEW.address IS DISTINCT FROM CAST((SELECT (_shadow_0002_address) FROM (SELECT NEW.*) AS concertina_row) AS cidr) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "address" and "_shadow_0002_address" of table "public.visit" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.address := (SELECT (_shadow_0002_address) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.guest IS DISTINCT FROM OLD.guest
            AND NEW.guest IS DISTINCT FROM CAST((SELECT (host) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            IF NEW.host IS DISTINCT FROM OLD.host
                AND NEW.host IS DISTINCT FROM CAST((SELECT (guest) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "host" and "guest" of table "public.visit" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.host := (SELECT (guest) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.guest IS DISTINCT FROM OLD.guest)
            AND (NEW.host IS DISTINCT FROM OLD.host
                AND NEW.guest IS DISTINCT FROM CAST((SELECT (host) FROM (SELECT NEW.*) AS concertina_row) AS text)
                AND NEW.host IS DISTINCT FROM CAST((SELECT (guest) FROM (SELECT NEW.*) AS concertina_row) AS text)) THEN
            NEW.guest := (SELECT (host) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0002_address IS DISTINCT FROM OLD._shadow_0002_address)
            AND (NEW.address IS DISTINCT FROM OLD.address
                AND NEW._shadow_0002_address IS DISTINCT FROM CAST((SELECT (address) FROM (SELECT NEW.*) AS concertina_row) AS inet)
                AND NEW.address IS DISTINCT FROM CAST((SELECT (_shadow_0002_address) FROM (SELECT NEW.*) AS concertina_row) AS cidr)) THEN
            NEW._shadow_0002_address := (SELECT (address) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_visit() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.host IS DISTINCT FROM OLD.host OR NEW.guest IS DISTINCT FROM OLD.guest)
        AND NEW.guest IS DISTINCT FROM CAST((SELECT (host) FROM (SELECT NEW.*) AS concertina_row) AS text)
        AND NEW.host IS DISTINCT FROM CAST((SELECT (guest) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
        NEW.guest := (SELECT (host) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    IF (TG_OP = 'INSERT' OR NEW.address IS DISTINCT FROM OLD.address OR NEW._shadow_0002_address IS DISTINCT FROM OLD._shadow_0002_address)
        AND NEW._shadow_0002_address IS DISTINCT FROM CAST((SELECT (address) FROM (SELECT NEW.*) AS concertina_row) AS inet)
        AND NEW.address IS DISTINCT FROM CAST((SELECT (_shadow_0002_address) FROM (SELECT NEW.*) AS concertina_row) AS cidr) THEN
        NEW._shadow_0002_address := (SELECT (address) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;
COMMIT;

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.visit key=id
UPDATE public.visit
    SET host = guest
WHERE guest IS DISTINCT FROM CAST((host) AS text) AND host IS DISTINCT FROM CAST((guest) AS text);

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY visit_by_host
    ON public.visit (host) INCLUDE (address)
    WHERE host IS NOT NULL;
