-- concertina: 1
-- change: rename-orders-columns
-- phase: contract
-- parent: sha256/v1:9b26a1f0730ce55c8249fcd5247eca0e83c7c399d942e322cec186c3e021867a
-- depends: 0004_constrain_rename-orders-columns
-- transactional: no
-- gate: live
-- schema: sha256/v1:b701b8ef4fd1f9dfd14980940d6c056f1504117c6dad64cc4c3766502fb17347
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds an index beside running writers;
--   strongest lock ACCESS EXCLUSIVE

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.orders RENAME COLUMN _retired_0002_a TO a;

ALTER TABLE public.orders RENAME COLUMN _retired_0002_b TO b;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.c IS NULL AND NEW.d IS NULL)
            AND (NEW.c IS DISTINCT FROM CAST((SELECT (a) FROM (SELECT NEW.*) AS concertina_row) AS text) OR NEW.d IS DISTINCT FROM CAST((SELECT (b) FROM (SELECT NEW.*) AS concertina_row) AS text)) THEN
            NEW.a := (SELECT (c) FROM (SELECT NEW.*) AS concertina_row);
            NEW.b := (SELECT (d) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.c IS NULL AND NEW.d IS NULL THEN
            NEW.c := (SELECT (a) FROM (SELECT NEW.*) AS concertina_row);
            NEW.d := (SELECT (b) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF (NEW.c IS DISTINCT FROM OLD.c OR NEW.d IS DISTINCT FROM OLD.d)
            AND (NEW.c IS DISTINCT FROM CAST((SELECT (a) FROM (SELECT NEW.*) AS concertina_row) AS text) OR NEW.d IS DISTINCT FROM CAST((SELECT (b) FROM (SELECT NEW.*) AS concertina_row) AS text)) THEN
            IF (NEW.a IS DISTINCT FROM OLD.a OR NEW.b IS DISTINCT FROM OLD.b)
                AND (NEW.a IS DISTINCT FROM CAST((SELECT (c) FROM (SELECT NEW.*) AS concertina_row) AS text) OR NEW.b IS DISTINCT FROM CAST((SELECT (d) FROM (SELECT NEW.*) AS concertina_row) AS text)) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "a", "b" and "c", "d" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.a := (SELECT (c) FROM (SELECT NEW.*) AS concertina_row);
            NEW.b := (SELECT (d) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT ((NEW.c IS DISTINCT FROM OLD.c OR NEW.d IS DISTINCT FROM OLD.d))
            AND ((NEW.a IS DISTINCT FROM OLD.a OR NEW.b IS DISTINCT FROM OLD.b)
                AND (NEW.c IS DISTINCT FROM CAST((SELECT (a) FROM (SELECT NEW.*) AS concertina_row) AS text) OR NEW.d IS DISTINCT FROM CAST((SELECT (b) FROM (SELECT NEW.*) AS concertina_row) AS text))
                AND (NEW.a IS DISTINCT FROM CAST((SELECT (c) FROM (SELECT NEW.*) AS concertina_row) AS text) OR NEW.b IS DISTINCT FROM CAST((SELECT (d) FROM (SELECT NEW.*) AS concertina_row) AS text))) THEN
            NEW.c := (SELECT (a) FROM (SELECT NEW.*) AS concertina_row);
            NEW.d := (SELECT (b) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR (NEW.a IS DISTINCT FROM OLD.a OR NEW.b IS DISTINCT FROM OLD.b) OR (NEW.c IS DISTINCT FROM OLD.c OR NEW.d IS DISTINCT FROM OLD.d))
        AND (NEW.c IS DISTINCT FROM CAST((SELECT (a) FROM (SELECT NEW.*) AS concertina_row) AS text) OR NEW.d IS DISTINCT FROM CAST((SELECT (b) FROM (SELECT NEW.*) AS concertina_row) AS text))
        AND (NEW.a IS DISTINCT FROM CAST((SELECT (c) FROM (SELECT NEW.*) AS concertina_row) AS text) OR NEW.b IS DISTINCT FROM CAST((SELECT (d) FROM (SELECT NEW.*) AS concertina_row) AS text)) THEN
        NEW.c := (SELECT (a) FROM (SELECT NEW.*) AS concertina_row);
        NEW.d := (SELECT (b) FROM (SELECT NEW.*) AS concertina_row);
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
    SET a = c,
        b = d
WHERE (c IS DISTINCT FROM CAST((a) AS text) OR d IS DISTINCT FROM CAST((b) AS text)) AND (a IS DISTINCT FROM CAST((c) AS text) OR b IS DISTINCT FROM CAST((d) AS text));

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY orders_a_b_idx
    ON public.orders (a, b);
