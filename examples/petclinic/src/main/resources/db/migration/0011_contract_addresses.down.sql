-- concertina: 1
-- change: addresses
-- phase: contract
-- parent: sha256/v1:707a7f987dbe2d560e21525792bd9f585498ab3ec60266899d934a7982e373ea
-- depends: 0010_constrain_addresses
-- transactional: no
-- gate: live
-- schema: sha256/v1:a53af7262497ad6b6bf6cc9a94a8939e2d1bf91328dec60342b2cd5303f97217
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; strongest lock ACCESS EXCLUSIVE

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.owner RENAME COLUMN _retired_0008_address TO address;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_owner() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.street IS NULL)
            AND NEW.street IS DISTINCT FROM CAST((SELECT (address) FROM (SELECT NEW.*) AS concertina_row) AS character varying(255)) THEN
            NEW.address := (SELECT (street) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.street IS NULL THEN
            NEW.street := (SELECT (address) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.street IS DISTINCT FROM OLD.street
            AND NEW.street IS DISTINCT FROM CAST((SELECT (address) FROM (SELECT NEW.*) AS concertina_row) AS character varying(255)) THEN
            IF NEW.address IS DISTINCT FROM OLD.address
                AND NEW.address IS DISTINCT FROM CAST((SELECT (street) FROM (SELECT NEW.*) AS concertina_row) AS character varying(255)) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "address" and "street" of table "public.owner" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.address := (SELECT (street) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.street IS DISTINCT FROM OLD.street)
            AND (NEW.address IS DISTINCT FROM OLD.address
                AND NEW.street IS DISTINCT FROM CAST((SELECT (address) FROM (SELECT NEW.*) AS concertina_row) AS character varying(255))
                AND NEW.address IS DISTINCT FROM CAST((SELECT (street) FROM (SELECT NEW.*) AS concertina_row) AS character varying(255))) THEN
            NEW.street := (SELECT (address) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_owner() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.address IS DISTINCT FROM OLD.address OR NEW.street IS DISTINCT FROM OLD.street)
        AND NEW.street IS DISTINCT FROM CAST((SELECT (address) FROM (SELECT NEW.*) AS concertina_row) AS character varying(255))
        AND NEW.address IS DISTINCT FROM CAST((SELECT (street) FROM (SELECT NEW.*) AS concertina_row) AS character varying(255)) THEN
        NEW.street := (SELECT (address) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.owner
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_owner();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.owner
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_owner();
COMMIT;

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.owner key=id
UPDATE public.owner
    SET address = street
WHERE street IS DISTINCT FROM CAST((address) AS character varying(255)) AND address IS DISTINCT FROM CAST((street) AS character varying(255));
