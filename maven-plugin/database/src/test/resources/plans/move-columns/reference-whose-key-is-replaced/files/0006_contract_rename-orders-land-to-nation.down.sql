-- concertina: 1
-- change: rename-orders-land-to-nation
-- phase: contract
-- parent: sha256/v1:fd2dee60aa4d6c59c97c95ef0fe1705b4ca3bf49600f77bf8e93276d29ad3ee0
-- depends: 0005_constrain_rename-orders-land-to-nation
-- transactional: no
-- gate: live
-- schema: sha256/v1:a04a9ac5a2d73db1fb33e528d8ea68097820193cbe71c7e9a99e135555c9fb8d
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; strongest lock ACCESS EXCLUSIVE

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.orders RENAME COLUMN _retired_0002_land TO land;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.nation IS NULL)
            AND NEW.nation IS DISTINCT FROM CAST((SELECT (land) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            NEW.land := (SELECT (nation) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.nation IS NULL THEN
            NEW.nation := (SELECT (land) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.nation IS DISTINCT FROM OLD.nation
            AND NEW.nation IS DISTINCT FROM CAST((SELECT (land) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            IF NEW.land IS DISTINCT FROM OLD.land
                AND NEW.land IS DISTINCT FROM CAST((SELECT (nation) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "land" and "nation" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.land := (SELECT (nation) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.nation IS DISTINCT FROM OLD.nation)
            AND (NEW.land IS DISTINCT FROM OLD.land
                AND NEW.nation IS DISTINCT FROM CAST((SELECT (land) FROM (SELECT NEW.*) AS concertina_row) AS text)
                AND NEW.land IS DISTINCT FROM CAST((SELECT (nation) FROM (SELECT NEW.*) AS concertina_row) AS text)) THEN
            NEW.nation := (SELECT (land) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.land IS DISTINCT FROM OLD.land OR NEW.nation IS DISTINCT FROM OLD.nation)
        AND NEW.nation IS DISTINCT FROM CAST((SELECT (land) FROM (SELECT NEW.*) AS concertina_row) AS text)
        AND NEW.land IS DISTINCT FROM CAST((SELECT (nation) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
        NEW.nation := (SELECT (land) FROM (SELECT NEW.*) AS concertina_row);
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
    SET land = nation
WHERE nation IS DISTINCT FROM CAST((land) AS text) AND land IS DISTINCT FROM CAST((nation) AS text);
