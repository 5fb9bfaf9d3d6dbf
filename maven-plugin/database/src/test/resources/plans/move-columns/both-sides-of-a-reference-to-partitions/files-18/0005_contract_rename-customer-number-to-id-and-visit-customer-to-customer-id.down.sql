-- concertina: 1
-- change: rename-customer-number-to-id-and-visit-customer-to-customer-id
-- phase: contract
-- parent: sha256/v1:71bfaf08aef196cfaa477e6339e2bdb048c70ddf9502360823e0a7effce84b21
-- depends: 0004_constrain_rename-customer-number-to-id-and-visit-customer-to-customer-id
-- transactional: no
-- gate: live
-- schema: sha256/v1:8cedcf4e30be80d609a91c059df84a10d1e8d71e538d7d656573a726c30cf6d7
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds 2 indexes beside running writers;
--   reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.visit RENAME COLUMN _retired_0002_customer TO customer;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_visit() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.customer_id IS NULL)
            AND NEW.customer_id IS DISTINCT FROM CAST((SELECT (customer) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.customer := (SELECT (customer_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.customer_id IS NULL THEN
            NEW.customer_id := (SELECT (customer) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.customer_id IS DISTINCT FROM OLD.customer_id
            AND NEW.customer_id IS DISTINCT FROM CAST((SELECT (customer) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.customer IS DISTINCT FROM OLD.customer
                AND NEW.customer IS DISTINCT FROM CAST((SELECT (customer_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "customer" and "customer_id" of table "public.visit" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.customer := (SELECT (customer_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.customer_id IS DISTINCT FROM OLD.customer_id)
            AND (NEW.customer IS DISTINCT FROM OLD.customer
                AND NEW.customer_id IS DISTINCT FROM CAST((SELECT (customer) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.customer IS DISTINCT FROM CAST((SELECT (customer_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)) THEN
            NEW.customer_id := (SELECT (customer) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.customer IS DISTINCT FROM OLD.customer OR NEW.customer_id IS DISTINCT FROM OLD.customer_id)
        AND NEW.customer_id IS DISTINCT FROM CAST((SELECT (customer) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.customer IS DISTINCT FROM CAST((SELECT (customer_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
        NEW.customer_id := (SELECT (customer) FROM (SELECT NEW.*) AS concertina_row);
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
    SET customer = customer_id
WHERE customer_id IS DISTINCT FROM CAST((customer) AS bigint) AND customer IS DISTINCT FROM CAST((customer_id) AS bigint);

-- Everything is in place: switch over, in the catalog only.
BEGIN;
ALTER TABLE public.visit DROP CONSTRAINT visit_region_customer_id_fkey;

ALTER TABLE public.visit
    ADD CONSTRAINT visit_region_customer_fkey FOREIGN KEY (region, customer) REFERENCES public.customer (region, id) NOT VALID;
COMMIT;

-- New rows are checked already; prove the old ones. Others may read and write meanwhile.
ALTER TABLE public.visit VALIDATE CONSTRAINT visit_region_customer_fkey;

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.customer RENAME COLUMN _retired_0002_number TO number;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_customer() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.id IS NULL)
            AND NEW.id IS DISTINCT FROM CAST((SELECT (number) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.number := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.id IS NULL THEN
            NEW.id := (SELECT (number) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.id IS DISTINCT FROM OLD.id
            AND NEW.id IS DISTINCT FROM CAST((SELECT (number) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.number IS DISTINCT FROM OLD.number
                AND NEW.number IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "number" and "id" of table "public.customer" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.number := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.id IS DISTINCT FROM OLD.id)
            AND (NEW.number IS DISTINCT FROM OLD.number
                AND NEW.id IS DISTINCT FROM CAST((SELECT (number) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.number IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
            OR (NEW.id IS NULL)) THEN
            NEW.id := (SELECT (number) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_customer() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.number IS DISTINCT FROM OLD.number OR NEW.id IS DISTINCT FROM OLD.id)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (number) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.number IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
        NEW.id := (SELECT (number) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.customer
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_customer();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.customer
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_customer();
COMMIT;

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.customer key=region,id
UPDATE public.customer
    SET number = id
WHERE id IS DISTINCT FROM CAST((number) AS bigint) AND number IS DISTINCT FROM CAST((id) AS bigint);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.customer
    ADD CONSTRAINT customer_number_not_null NOT NULL number NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.customer VALIDATE CONSTRAINT customer_number_not_null;

-- The old primary key comes back over this index, without a scan.
CREATE UNIQUE INDEX CONCURRENTLY customer_north__former_0002_customer_pkey
    ON public.customer_north (region, number);

-- Everything is in place: switch over, in the catalog only.
BEGIN;
LOCK TABLE public.customer, public.visit IN ACCESS EXCLUSIVE MODE;

ALTER TABLE public.visit DROP CONSTRAINT visit_region_customer_fkey;

ALTER TABLE public.customer DROP CONSTRAINT customer_pkey;

ALTER TABLE ONLY public.customer
    ADD CONSTRAINT customer_pkey PRIMARY KEY (region, number);

ALTER TABLE public.customer_north
    ADD CONSTRAINT customer_north_pkey PRIMARY KEY USING INDEX customer_north__former_0002_customer_pkey;

ALTER INDEX public.customer_pkey ATTACH PARTITION public.customer_north_pkey;

ALTER TABLE public.visit
    ADD CONSTRAINT visit_region_customer_fkey FOREIGN KEY (region, customer) REFERENCES public.customer (region, number) NOT VALID;
COMMIT;

-- The next contract needs it again.
CREATE UNIQUE INDEX CONCURRENTLY customer_north__interim_0002_customer_pkey
    ON public.customer_north (region, id);

-- New rows are checked already; prove the old ones. Others may read and write meanwhile.
ALTER TABLE public.visit VALIDATE CONSTRAINT visit_region_customer_fkey;
