-- concertina: 1
-- change: change-orders-id-to-bigint
-- phase: contract
-- parent: sha256/v1:524ac49cec69fd3d54d5b00e05bc3083f1653bb2441d2c0576631714277e324b
-- depends: 0004_constrain_change-orders-id-to-bigint
-- transactional: no
-- gate: live
-- schema: sha256/v1:8aa0c4a6addd8f01fbef41c8a850cb2929e563bd312dd7a28ff85f70abc0a266
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds 6 indexes beside running writers;
--   reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- Keep the retired columns in step with the live ones from now on.
BEGIN;
CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
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
                    MESSAGE = 'The columns "_retired_0002_id" and "id" of table "public.orders" were changed to values that disagree.',
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

CREATE OR REPLACE FUNCTION public.concertina_sync_last_orders() RETURNS trigger
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
    BEFORE INSERT OR UPDATE ON public.orders
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_orders();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.orders
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_orders();
COMMIT;

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.orders key=id,at
UPDATE public.orders
    SET _retired_0002_id = id
WHERE id IS DISTINCT FROM CAST((_retired_0002_id) AS bigint) AND _retired_0002_id IS DISTINCT FROM CAST((id) AS integer);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.orders
    ADD CONSTRAINT orders__retired_0002_id_not_null_check CHECK (_retired_0002_id IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders__retired_0002_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN _retired_0002_id SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders__retired_0002_id_not_null_check;
COMMIT;

-- The old primary key comes back over this index, without a scan.
CREATE UNIQUE INDEX CONCURRENTLY orders_2026__former_0002_orders_pkey
    ON public.orders_2026 (_retired_0002_id, at);

-- The old primary key comes back over this index, without a scan.
CREATE UNIQUE INDEX CONCURRENTLY orders_2027__former_0002_orders_pkey
    ON public.orders_2027 (_retired_0002_id, at);

-- On the parent alone, where there are no rows: not yet valid until each partition has its part.
CREATE INDEX _former_0002_orders_id_note_idx
    ON ONLY public.orders (_retired_0002_id, note);

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY orders_2026__former_0002_orders_id_note_idx
    ON public.orders_2026 (_retired_0002_id, note);

-- The partition's index becomes a part of the whole; with the last one the whole is valid.
ALTER INDEX public._former_0002_orders_id_note_idx ATTACH PARTITION public.orders_2026__former_0002_orders_id_note_idx;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY orders_2027__former_0002_orders_id_note_idx
    ON public.orders_2027 (_retired_0002_id, note);

-- The partition's index becomes a part of the whole; with the last one the whole is valid.
ALTER INDEX public._former_0002_orders_id_note_idx ATTACH PARTITION public.orders_2027__former_0002_orders_id_note_idx;

-- Everything is in place: switch over, in the catalog only.
BEGIN;
ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;

ALTER INDEX public.orders_id_note_idx RENAME TO _interim_0002_orders_id_note_idx;

ALTER INDEX public.orders_2026_id_note_idx RENAME TO orders_2026__interim_0002_orders_id_note_idx;

ALTER INDEX public.orders_2027_id_note_idx RENAME TO orders_2027__interim_0002_orders_id_note_idx;

ALTER TABLE public.orders RENAME COLUMN id TO _shadow_0002_id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.orders'::pg_catalog.regclass
        AND a.attname = '_shadow_0002_id';
    IF present <> 'orders__shadow_0002_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.orders', present, 'orders__shadow_0002_id_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.orders RENAME COLUMN _retired_0002_id TO id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.orders'::pg_catalog.regclass
        AND a.attname = 'id';
    IF present <> 'orders_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.orders', present, 'orders_id_not_null');
    END IF;
END
$concertina$;

ALTER INDEX public._former_0002_orders_id_note_idx RENAME TO orders_id_note_idx;

ALTER INDEX public.orders_2026__former_0002_orders_id_note_idx RENAME TO orders_2026_id_note_idx;

ALTER INDEX public.orders_2027__former_0002_orders_id_note_idx RENAME TO orders_2027_id_note_idx;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
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
                    MESSAGE = 'The columns "id" and "_shadow_0002_id" of table "public.orders" were changed to values that disagree.',
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

CREATE OR REPLACE FUNCTION public.concertina_sync_last_orders() RETURNS trigger
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

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id, at);

ALTER TABLE public.orders_2026
    ADD CONSTRAINT orders_2026_pkey PRIMARY KEY USING INDEX orders_2026__former_0002_orders_pkey;

ALTER INDEX public.orders_pkey ATTACH PARTITION public.orders_2026_pkey;

ALTER TABLE public.orders_2027
    ADD CONSTRAINT orders_2027_pkey PRIMARY KEY USING INDEX orders_2027__former_0002_orders_pkey;

ALTER INDEX public.orders_pkey ATTACH PARTITION public.orders_2027_pkey;
COMMIT;

-- The next contract needs it again.
CREATE UNIQUE INDEX CONCURRENTLY orders_2026__interim_0002_orders_pkey
    ON public.orders_2026 (_shadow_0002_id, at);

-- The next contract needs it again.
CREATE UNIQUE INDEX CONCURRENTLY orders_2027__interim_0002_orders_pkey
    ON public.orders_2027 (_shadow_0002_id, at);
