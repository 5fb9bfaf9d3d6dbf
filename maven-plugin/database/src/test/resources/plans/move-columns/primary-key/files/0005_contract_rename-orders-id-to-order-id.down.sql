-- concertina: 1
-- change: rename-orders-id-to-order-id
-- phase: contract
-- parent: sha256/v1:8e767b6306abab0c60ab167b369ef3b45fe33a95d400895a41a1fd9243f5e393
-- depends: 0004_constrain_rename-orders-id-to-order-id
-- transactional: no
-- gate: live
-- schema: sha256/v1:d567b5382871ce0ecbf0fc01edab52e53017b1361f4cad8a8fd391eb6ee529d7
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds 2 indexes beside running writers;
--   reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.orders RENAME COLUMN _retired_0002_id TO id;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_orders() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.order_id IS NULL)
            AND NEW.order_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.id := (SELECT (order_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.order_id IS NULL THEN
            NEW.order_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.order_id IS DISTINCT FROM OLD.order_id
            AND NEW.order_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.id IS DISTINCT FROM OLD.id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (order_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "id" and "order_id" of table "public.orders" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.id := (SELECT (order_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.order_id IS DISTINCT FROM OLD.order_id)
            AND (NEW.id IS DISTINCT FROM OLD.id
                AND NEW.order_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.id IS DISTINCT FROM CAST((SELECT (order_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
            OR (NEW.order_id IS NULL)) THEN
            NEW.order_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.id IS DISTINCT FROM OLD.id OR NEW.order_id IS DISTINCT FROM OLD.order_id)
        AND NEW.order_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (order_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
        NEW.order_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
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
-- concertina:batch table=public.orders key=order_id
UPDATE public.orders
    SET id = order_id
WHERE order_id IS DISTINCT FROM CAST((id) AS bigint) AND id IS DISTINCT FROM CAST((order_id) AS bigint);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.orders
    ADD CONSTRAINT orders_id_not_null_check CHECK (id IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN id SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders_id_not_null_check;
COMMIT;

-- The old primary key comes back over this index, without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _former_0002_orders_pkey
    ON public.orders (id);

-- Everything is in place: switch over, in the catalog only.
BEGIN;
ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;

ALTER TABLE public.orders
    ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME public.orders_id_seq);

DO $concertina$
BEGIN
    PERFORM pg_catalog.setval('public.orders_id_seq'::pg_catalog.regclass, last_value, is_called)
    FROM public.orders_order_id_seq;
END
$concertina$;

ALTER TABLE public.orders ALTER COLUMN order_id DROP IDENTITY;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX _former_0002_orders_pkey;
COMMIT;

-- The next contract needs it again.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0002_orders_pkey
    ON public.orders (order_id);
