-- concertina: 1
-- change: change-mood-values
-- phase: contract
-- parent: sha256/v1:0c1aa163d6586c5e484ea5c2db9c77b419fd1ef4e143ae8d2c97c15c51c4a701
-- depends: 0004_constrain_change-mood-values
-- transactional: no
-- gate: live
-- schema: sha256/v1:cde43a45844099351fd281a090523da0f361c81ae99357a06a9ecc552685954d
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds an index beside running writers; reads
--   the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- Keep the retired columns in step with the live ones from now on.
BEGIN;
CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.mood IS NULL)
            AND (NEW.mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (CAST(CAST((_retired_0002_mood) AS pg_catalog.text) AS public.mood)) FROM (SELECT NEW.*) AS concertina_row) AS public.mood))::pg_catalog.text COLLATE pg_catalog."C" THEN
            NEW._retired_0002_mood := (SELECT (CAST(CAST((mood) AS pg_catalog.text) AS concertina_attic._retired_0002_mood)) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.mood IS NULL THEN
            NEW.mood := (SELECT (CAST(CAST((_retired_0002_mood) AS pg_catalog.text) AS public.mood)) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF (NEW.mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD.mood)::pg_catalog.text COLLATE pg_catalog."C"
            AND (NEW.mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (CAST(CAST((_retired_0002_mood) AS pg_catalog.text) AS public.mood)) FROM (SELECT NEW.*) AS concertina_row) AS public.mood))::pg_catalog.text COLLATE pg_catalog."C" THEN
            IF (NEW._retired_0002_mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD._retired_0002_mood)::pg_catalog.text COLLATE pg_catalog."C"
                AND (NEW._retired_0002_mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (CAST(CAST((mood) AS pg_catalog.text) AS concertina_attic._retired_0002_mood)) FROM (SELECT NEW.*) AS concertina_row) AS concertina_attic._retired_0002_mood))::pg_catalog.text COLLATE pg_catalog."C" THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0002_mood" and "mood" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0002_mood := (SELECT (CAST(CAST((mood) AS pg_catalog.text) AS concertina_attic._retired_0002_mood)) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT ((NEW.mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD.mood)::pg_catalog.text COLLATE pg_catalog."C")
            AND ((NEW._retired_0002_mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD._retired_0002_mood)::pg_catalog.text COLLATE pg_catalog."C"
                AND (NEW.mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (CAST(CAST((_retired_0002_mood) AS pg_catalog.text) AS public.mood)) FROM (SELECT NEW.*) AS concertina_row) AS public.mood))::pg_catalog.text COLLATE pg_catalog."C"
                AND (NEW._retired_0002_mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (CAST(CAST((mood) AS pg_catalog.text) AS concertina_attic._retired_0002_mood)) FROM (SELECT NEW.*) AS concertina_row) AS concertina_attic._retired_0002_mood))::pg_catalog.text COLLATE pg_catalog."C"
            OR (NEW.mood IS NULL)) THEN
            NEW.mood := (SELECT (CAST(CAST((_retired_0002_mood) AS pg_catalog.text) AS public.mood)) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR (NEW._retired_0002_mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD._retired_0002_mood)::pg_catalog.text COLLATE pg_catalog."C" OR (NEW.mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD.mood)::pg_catalog.text COLLATE pg_catalog."C")
        AND (NEW.mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (CAST(CAST((_retired_0002_mood) AS pg_catalog.text) AS public.mood)) FROM (SELECT NEW.*) AS concertina_row) AS public.mood))::pg_catalog.text COLLATE pg_catalog."C"
        AND (NEW._retired_0002_mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (CAST(CAST((mood) AS pg_catalog.text) AS concertina_attic._retired_0002_mood)) FROM (SELECT NEW.*) AS concertina_row) AS concertina_attic._retired_0002_mood))::pg_catalog.text COLLATE pg_catalog."C" THEN
        NEW.mood := (SELECT (CAST(CAST((_retired_0002_mood) AS pg_catalog.text) AS public.mood)) FROM (SELECT NEW.*) AS concertina_row);
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
    SET _retired_0002_mood = CAST(CAST((mood) AS pg_catalog.text) AS concertina_attic._retired_0002_mood)
WHERE (mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((CAST(CAST((_retired_0002_mood) AS pg_catalog.text) AS public.mood)) AS public.mood))::pg_catalog.text COLLATE pg_catalog."C" AND (_retired_0002_mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((CAST(CAST((mood) AS pg_catalog.text) AS concertina_attic._retired_0002_mood)) AS concertina_attic._retired_0002_mood))::pg_catalog.text COLLATE pg_catalog."C";

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.orders
    ADD CONSTRAINT orders__retired_0002_mood_not_null_check CHECK (_retired_0002_mood IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders__retired_0002_mood_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN _retired_0002_mood SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders__retired_0002_mood_not_null_check;
COMMIT;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY _former_0002_orders_mood_idx
    ON public.orders (_retired_0002_mood);

-- Everything is in place: switch over, in the catalog only.
BEGIN;
ALTER TYPE public.mood RENAME TO _interim_0002_mood;

ALTER TYPE concertina_attic._retired_0002_mood SET SCHEMA public;

ALTER TYPE public._retired_0002_mood RENAME TO mood;

ALTER TABLE public.orders ALTER COLUMN mood DROP DEFAULT;

ALTER INDEX public.orders_mood_idx RENAME TO _interim_0002_orders_mood_idx;

ALTER TABLE public.orders RENAME COLUMN mood TO _shadow_0002_mood;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.orders'::pg_catalog.regclass
        AND a.attname = '_shadow_0002_mood';
    IF present <> 'orders__shadow_0002_mood_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.orders', present, 'orders__shadow_0002_mood_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.orders RENAME COLUMN _retired_0002_mood TO mood;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.orders'::pg_catalog.regclass
        AND a.attname = 'mood';
    IF present <> 'orders_mood_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.orders', present, 'orders_mood_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.orders ALTER COLUMN mood SET DEFAULT 'OK';

ALTER INDEX public._former_0002_orders_mood_idx RENAME TO orders_mood_idx;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0002_mood IS NULL)
            AND (NEW._shadow_0002_mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (CAST(CAST((mood) AS pg_catalog.text) AS public._interim_0002_mood)) FROM (SELECT NEW.*) AS concertina_row) AS public._interim_0002_mood))::pg_catalog.text COLLATE pg_catalog."C" THEN
            NEW.mood := (SELECT (CAST(CAST((_shadow_0002_mood) AS pg_catalog.text) AS public.mood)) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0002_mood IS NULL THEN
            NEW._shadow_0002_mood := (SELECT (CAST(CAST((mood) AS pg_catalog.text) AS public._interim_0002_mood)) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF (NEW._shadow_0002_mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD._shadow_0002_mood)::pg_catalog.text COLLATE pg_catalog."C"
            AND (NEW._shadow_0002_mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (CAST(CAST((mood) AS pg_catalog.text) AS public._interim_0002_mood)) FROM (SELECT NEW.*) AS concertina_row) AS public._interim_0002_mood))::pg_catalog.text COLLATE pg_catalog."C" THEN
            IF (NEW.mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD.mood)::pg_catalog.text COLLATE pg_catalog."C"
                AND (NEW.mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (CAST(CAST((_shadow_0002_mood) AS pg_catalog.text) AS public.mood)) FROM (SELECT NEW.*) AS concertina_row) AS public.mood))::pg_catalog.text COLLATE pg_catalog."C" THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "mood" and "_shadow_0002_mood" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.mood := (SELECT (CAST(CAST((_shadow_0002_mood) AS pg_catalog.text) AS public.mood)) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT ((NEW._shadow_0002_mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD._shadow_0002_mood)::pg_catalog.text COLLATE pg_catalog."C")
            AND ((NEW.mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD.mood)::pg_catalog.text COLLATE pg_catalog."C"
                AND (NEW._shadow_0002_mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (CAST(CAST((mood) AS pg_catalog.text) AS public._interim_0002_mood)) FROM (SELECT NEW.*) AS concertina_row) AS public._interim_0002_mood))::pg_catalog.text COLLATE pg_catalog."C"
                AND (NEW.mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (CAST(CAST((_shadow_0002_mood) AS pg_catalog.text) AS public.mood)) FROM (SELECT NEW.*) AS concertina_row) AS public.mood))::pg_catalog.text COLLATE pg_catalog."C"
            OR (NEW._shadow_0002_mood IS NULL)) THEN
            NEW._shadow_0002_mood := (SELECT (CAST(CAST((mood) AS pg_catalog.text) AS public._interim_0002_mood)) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR (NEW.mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD.mood)::pg_catalog.text COLLATE pg_catalog."C" OR (NEW._shadow_0002_mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (OLD._shadow_0002_mood)::pg_catalog.text COLLATE pg_catalog."C")
        AND (NEW._shadow_0002_mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (CAST(CAST((mood) AS pg_catalog.text) AS public._interim_0002_mood)) FROM (SELECT NEW.*) AS concertina_row) AS public._interim_0002_mood))::pg_catalog.text COLLATE pg_catalog."C"
        AND (NEW.mood)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((SELECT (CAST(CAST((_shadow_0002_mood) AS pg_catalog.text) AS public.mood)) FROM (SELECT NEW.*) AS concertina_row) AS public.mood))::pg_catalog.text COLLATE pg_catalog."C" THEN
        NEW._shadow_0002_mood := (SELECT (CAST(CAST((mood) AS pg_catalog.text) AS public._interim_0002_mood)) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;
COMMIT;
