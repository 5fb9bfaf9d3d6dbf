-- concertina: 1
-- change: clearer-names
-- phase: contract
-- parent: sha256/v1:85d0ea78205b6c8b53cc69e3e9b98c1ebf4ead33c5f37f0d295a1b24ec196f19
-- depends: 0004_constrain_clearer-names
-- transactional: no
-- gate: live
-- schema: sha256/v1:8555f9ce7555ab4ed434f31ff583a0f3fb2528c20f2e659e05ca4ed9cf4abd26
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; strongest lock ACCESS EXCLUSIVE

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.owner RENAME COLUMN _retired_0002_telephone TO telephone;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_owner() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.phone IS NULL)
            AND NEW.phone IS DISTINCT FROM CAST((SELECT (telephone) FROM (SELECT NEW.*) AS concertina_row) AS character varying(30)) THEN
            NEW.telephone := (SELECT (phone) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.phone IS NULL THEN
            NEW.phone := (SELECT (telephone) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.phone IS DISTINCT FROM OLD.phone
            AND NEW.phone IS DISTINCT FROM CAST((SELECT (telephone) FROM (SELECT NEW.*) AS concertina_row) AS character varying(30)) THEN
            IF NEW.telephone IS DISTINCT FROM OLD.telephone
                AND NEW.telephone IS DISTINCT FROM CAST((SELECT (phone) FROM (SELECT NEW.*) AS concertina_row) AS character varying(30)) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "telephone" and "phone" of table "public.owner" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.telephone := (SELECT (phone) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.phone IS DISTINCT FROM OLD.phone)
            AND (NEW.telephone IS DISTINCT FROM OLD.telephone
                AND NEW.phone IS DISTINCT FROM CAST((SELECT (telephone) FROM (SELECT NEW.*) AS concertina_row) AS character varying(30))
                AND NEW.telephone IS DISTINCT FROM CAST((SELECT (phone) FROM (SELECT NEW.*) AS concertina_row) AS character varying(30))) THEN
            NEW.phone := (SELECT (telephone) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.telephone IS DISTINCT FROM OLD.telephone OR NEW.phone IS DISTINCT FROM OLD.phone)
        AND NEW.phone IS DISTINCT FROM CAST((SELECT (telephone) FROM (SELECT NEW.*) AS concertina_row) AS character varying(30))
        AND NEW.telephone IS DISTINCT FROM CAST((SELECT (phone) FROM (SELECT NEW.*) AS concertina_row) AS character varying(30)) THEN
        NEW.phone := (SELECT (telephone) FROM (SELECT NEW.*) AS concertina_row);
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
    SET telephone = phone
WHERE phone IS DISTINCT FROM CAST((telephone) AS character varying(30)) AND telephone IS DISTINCT FROM CAST((phone) AS character varying(30));
