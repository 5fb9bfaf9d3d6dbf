-- concertina: 1
-- change: change-visit
-- phase: expand
-- parent: sha256/v1:ede6d2892f966e2e6f966715d5554f1be447d3085489684d83286af1c92bbf20
-- transactional: no
-- gate: none
-- schema: sha256/v1:572fd1ae8d0f9178f31c5b423396fd6b8e6ff456fece0719ed0d8cbde330d339
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
CREATE OR REPLACE FUNCTION public.concertina_sync_first_visit() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.guest IS NULL)
            AND NEW.guest IS DISTINCT FROM CAST((SELECT (host) FROM (SELECT NEW.*) AS concertina_row) AS text) THEN
            NEW.host := (SELECT (guest) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.guest IS NULL THEN
            NEW.guest := (SELECT (host) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
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
    RETURN NEW;
END
$concertina$;

ALTER TABLE public.visit DROP COLUMN _shadow_0002_address;
COMMIT;

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.visit;
DROP TRIGGER "~concertina_last" ON public.visit;
DROP FUNCTION public.concertina_sync_first_visit();
DROP FUNCTION public.concertina_sync_last_visit();
ALTER TABLE public.visit DROP COLUMN guest;
COMMIT;
