-- concertina: 1
-- change: rename-orders-user-to-select-x
-- phase: contract
-- parent: sha256/v1:5084dccddb84ff735dfaf74d85f9ebac7c83fe4eeafd243e2984edf84a641b4f
-- depends: 0004_constrain_rename-orders-user-to-select-x
-- transactional: no
-- gate: live
-- schema: sha256/v1:189273c7539d410557a72685136a4fa46c829d571151fd9e9c219ea688c869be
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; strongest lock ACCESS EXCLUSIVE

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.orders RENAME COLUMN "_retired_0002_User" TO "User";

CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW."sélect ""x""" IS NULL)
            AND NEW."sélect ""x""" IS DISTINCT FROM CAST((SELECT ("User") FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            NEW."User" := (SELECT ("sélect ""x""") FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW."sélect ""x""" IS NULL THEN
            NEW."sélect ""x""" := (SELECT ("User") FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW."sélect ""x""" IS DISTINCT FROM OLD."sélect ""x"""
            AND NEW."sélect ""x""" IS DISTINCT FROM CAST((SELECT ("User") FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            IF NEW."User" IS DISTINCT FROM OLD."User"
                AND NEW."User" IS DISTINCT FROM CAST((SELECT ("sélect ""x""") FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "User" and "sélect "x"" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW."User" := (SELECT ("sélect ""x""") FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW."sélect ""x""" IS DISTINCT FROM OLD."sélect ""x""")
            AND (NEW."User" IS DISTINCT FROM OLD."User"
                AND NEW."sélect ""x""" IS DISTINCT FROM CAST((SELECT ("User") FROM (SELECT NEW.*) AS concertina_row) AS text)
                AND NEW."User" IS DISTINCT FROM CAST((SELECT ("sélect ""x""") FROM (SELECT NEW.*) AS concertina_row) AS text)) THEN
            NEW."sélect ""x""" := (SELECT ("User") FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW."User" IS DISTINCT FROM OLD."User" OR NEW."sélect ""x""" IS DISTINCT FROM OLD."sélect ""x""")
        AND NEW."sélect ""x""" IS DISTINCT FROM CAST((SELECT ("User") FROM (SELECT NEW.*) AS concertina_row) AS text)
        AND NEW."User" IS DISTINCT FROM CAST((SELECT ("sélect ""x""") FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
        NEW."sélect ""x""" := (SELECT ("User") FROM (SELECT NEW.*) AS concertina_row);
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
    SET "User" = "sélect ""x"""
WHERE "sélect ""x""" IS DISTINCT FROM CAST(("User") AS text) AND "User" IS DISTINCT FROM CAST(("sélect ""x""") AS text);
