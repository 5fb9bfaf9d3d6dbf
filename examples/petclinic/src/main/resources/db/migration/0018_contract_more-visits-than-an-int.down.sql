-- concertina: 1
-- change: more-visits-than-an-int
-- phase: contract
-- parent: sha256/v1:bb24365284106843798972fdd92beda267ccb573cef9ead0ff854b5c8dac6853
-- depends: 0017_constrain_more-visits-than-an-int
-- transactional: no
-- gate: live
-- schema: sha256/v1:ef412a44e41e1d65eedd95625ea5778867f0c85c626573da875d605c908a42c5
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds 15 indexes beside running writers;
--   reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- Keep the retired columns in step with the live ones from now on.
BEGIN;
CREATE OR REPLACE FUNCTION public.concertina_sync_first_specialty() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.id IS NULL)
            AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW._retired_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.id IS NULL THEN
            NEW.id := (SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.id IS DISTINCT FROM OLD.id
            AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW._retired_0015_id IS DISTINCT FROM OLD._retired_0015_id
                AND NEW._retired_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0015_id" and "id" of table "public.specialty" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.id IS DISTINCT FROM OLD.id)
            AND (NEW._retired_0015_id IS DISTINCT FROM OLD._retired_0015_id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW._retired_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW.id IS NULL)) THEN
            NEW.id := (SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_specialty() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW._retired_0015_id IS DISTINCT FROM OLD._retired_0015_id OR NEW.id IS DISTINCT FROM OLD.id)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW._retired_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.id := (SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.specialty
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_specialty();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.specialty
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_specialty();

CREATE OR REPLACE FUNCTION public.concertina_sync_first_vet() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.id IS NULL)
            AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW._retired_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.id IS NULL THEN
            NEW.id := (SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.id IS DISTINCT FROM OLD.id
            AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW._retired_0015_id IS DISTINCT FROM OLD._retired_0015_id
                AND NEW._retired_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0015_id" and "id" of table "public.vet" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.id IS DISTINCT FROM OLD.id)
            AND (NEW._retired_0015_id IS DISTINCT FROM OLD._retired_0015_id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW._retired_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW.id IS NULL)) THEN
            NEW.id := (SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_vet() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW._retired_0015_id IS DISTINCT FROM OLD._retired_0015_id OR NEW.id IS DISTINCT FROM OLD.id)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW._retired_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.id := (SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.vet
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_vet();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.vet
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_vet();

CREATE OR REPLACE FUNCTION public.concertina_sync_first_vet_specialties() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.specialties_id IS NULL AND NEW.vet_id IS NULL)
            AND (NEW.specialties_id IS DISTINCT FROM CAST((SELECT (_retired_0015_specialties_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) OR NEW.vet_id IS DISTINCT FROM CAST((SELECT (_retired_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)) THEN
            NEW._retired_0015_specialties_id := (SELECT (specialties_id) FROM (SELECT NEW.*) AS concertina_row);
            NEW._retired_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.specialties_id IS NULL AND NEW.vet_id IS NULL THEN
            NEW.specialties_id := (SELECT (_retired_0015_specialties_id) FROM (SELECT NEW.*) AS concertina_row);
            NEW.vet_id := (SELECT (_retired_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF (NEW.specialties_id IS DISTINCT FROM OLD.specialties_id OR NEW.vet_id IS DISTINCT FROM OLD.vet_id)
            AND (NEW.specialties_id IS DISTINCT FROM CAST((SELECT (_retired_0015_specialties_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) OR NEW.vet_id IS DISTINCT FROM CAST((SELECT (_retired_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)) THEN
            IF (NEW._retired_0015_specialties_id IS DISTINCT FROM OLD._retired_0015_specialties_id OR NEW._retired_0015_vet_id IS DISTINCT FROM OLD._retired_0015_vet_id)
                AND (NEW._retired_0015_specialties_id IS DISTINCT FROM CAST((SELECT (specialties_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) OR NEW._retired_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0015_specialties_id", "_retired_0015_vet_id" and "specialties_id", "vet_id" of table "public.vet_specialties" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0015_specialties_id := (SELECT (specialties_id) FROM (SELECT NEW.*) AS concertina_row);
            NEW._retired_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT ((NEW.specialties_id IS DISTINCT FROM OLD.specialties_id OR NEW.vet_id IS DISTINCT FROM OLD.vet_id))
            AND ((NEW._retired_0015_specialties_id IS DISTINCT FROM OLD._retired_0015_specialties_id OR NEW._retired_0015_vet_id IS DISTINCT FROM OLD._retired_0015_vet_id)
                AND (NEW.specialties_id IS DISTINCT FROM CAST((SELECT (_retired_0015_specialties_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) OR NEW.vet_id IS DISTINCT FROM CAST((SELECT (_retired_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint))
                AND (NEW._retired_0015_specialties_id IS DISTINCT FROM CAST((SELECT (specialties_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) OR NEW._retired_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer))
            OR (NEW.specialties_id IS NULL AND NEW.vet_id IS NULL)) THEN
            NEW.specialties_id := (SELECT (_retired_0015_specialties_id) FROM (SELECT NEW.*) AS concertina_row);
            NEW.vet_id := (SELECT (_retired_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_vet_specialties() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR (NEW._retired_0015_specialties_id IS DISTINCT FROM OLD._retired_0015_specialties_id OR NEW._retired_0015_vet_id IS DISTINCT FROM OLD._retired_0015_vet_id) OR (NEW.specialties_id IS DISTINCT FROM OLD.specialties_id OR NEW.vet_id IS DISTINCT FROM OLD.vet_id))
        AND (NEW.specialties_id IS DISTINCT FROM CAST((SELECT (_retired_0015_specialties_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) OR NEW.vet_id IS DISTINCT FROM CAST((SELECT (_retired_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint))
        AND (NEW._retired_0015_specialties_id IS DISTINCT FROM CAST((SELECT (specialties_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) OR NEW._retired_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
        NEW.specialties_id := (SELECT (_retired_0015_specialties_id) FROM (SELECT NEW.*) AS concertina_row);
        NEW.vet_id := (SELECT (_retired_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.vet_specialties
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_vet_specialties();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.vet_specialties
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_vet_specialties();

CREATE OR REPLACE FUNCTION public.concertina_sync_first_visit() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.vet_id IS NULL)
            AND NEW.vet_id IS DISTINCT FROM CAST((SELECT (_retired_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW._retired_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.vet_id IS NULL THEN
            NEW.vet_id := (SELECT (_retired_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.vet_id IS DISTINCT FROM OLD.vet_id
            AND NEW.vet_id IS DISTINCT FROM CAST((SELECT (_retired_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW._retired_0015_vet_id IS DISTINCT FROM OLD._retired_0015_vet_id
                AND NEW._retired_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0015_vet_id" and "vet_id" of table "public.visit" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.vet_id IS DISTINCT FROM OLD.vet_id)
            AND (NEW._retired_0015_vet_id IS DISTINCT FROM OLD._retired_0015_vet_id
                AND NEW.vet_id IS DISTINCT FROM CAST((SELECT (_retired_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW._retired_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
            NEW.vet_id := (SELECT (_retired_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW._retired_0015_vet_id IS DISTINCT FROM OLD._retired_0015_vet_id OR NEW.vet_id IS DISTINCT FROM OLD.vet_id)
        AND NEW.vet_id IS DISTINCT FROM CAST((SELECT (_retired_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW._retired_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.vet_id := (SELECT (_retired_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row);
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
-- concertina:batch table=public.specialty key=id
UPDATE public.specialty
    SET _retired_0015_id = id
WHERE id IS DISTINCT FROM CAST((_retired_0015_id) AS bigint) AND _retired_0015_id IS DISTINCT FROM CAST((id) AS integer);

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.vet key=id
UPDATE public.vet
    SET _retired_0015_id = id
WHERE id IS DISTINCT FROM CAST((_retired_0015_id) AS bigint) AND _retired_0015_id IS DISTINCT FROM CAST((id) AS integer);

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.vet_specialties key=vet_id,specialties_id
UPDATE public.vet_specialties
    SET _retired_0015_specialties_id = specialties_id,
        _retired_0015_vet_id = vet_id
WHERE (specialties_id IS DISTINCT FROM CAST((_retired_0015_specialties_id) AS bigint) OR vet_id IS DISTINCT FROM CAST((_retired_0015_vet_id) AS bigint)) AND (_retired_0015_specialties_id IS DISTINCT FROM CAST((specialties_id) AS integer) OR _retired_0015_vet_id IS DISTINCT FROM CAST((vet_id) AS integer));

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.visit key=id
UPDATE public.visit
    SET _retired_0015_vet_id = vet_id
WHERE vet_id IS DISTINCT FROM CAST((_retired_0015_vet_id) AS bigint) AND _retired_0015_vet_id IS DISTINCT FROM CAST((vet_id) AS integer);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.specialty
    ADD CONSTRAINT specialty__retired_0015_id_not_null_check CHECK (_retired_0015_id IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.specialty VALIDATE CONSTRAINT specialty__retired_0015_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.specialty ALTER COLUMN _retired_0015_id SET NOT NULL;
ALTER TABLE public.specialty DROP CONSTRAINT specialty__retired_0015_id_not_null_check;
COMMIT;

-- The old primary key comes back over this index, without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _former_0015_specialty_pkey
    ON public.specialty (_retired_0015_id);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.vet
    ADD CONSTRAINT vet__retired_0015_id_not_null_check CHECK (_retired_0015_id IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.vet VALIDATE CONSTRAINT vet__retired_0015_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.vet ALTER COLUMN _retired_0015_id SET NOT NULL;
ALTER TABLE public.vet DROP CONSTRAINT vet__retired_0015_id_not_null_check;
COMMIT;

-- The old primary key comes back over this index, without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _former_0015_vet_pkey
    ON public.vet (_retired_0015_id);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.vet_specialties
    ADD CONSTRAINT vet_specialties__retired_0015_specialties_id_not_null_check CHECK (_retired_0015_specialties_id IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.vet_specialties VALIDATE CONSTRAINT vet_specialties__retired_0015_specialties_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.vet_specialties ALTER COLUMN _retired_0015_specialties_id SET NOT NULL;
ALTER TABLE public.vet_specialties DROP CONSTRAINT vet_specialties__retired_0015_specialties_id_not_null_check;
COMMIT;

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.vet_specialties
    ADD CONSTRAINT vet_specialties__retired_0015_vet_id_not_null_check CHECK (_retired_0015_vet_id IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.vet_specialties VALIDATE CONSTRAINT vet_specialties__retired_0015_vet_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.vet_specialties ALTER COLUMN _retired_0015_vet_id SET NOT NULL;
ALTER TABLE public.vet_specialties DROP CONSTRAINT vet_specialties__retired_0015_vet_id_not_null_check;
COMMIT;

-- The old primary key comes back over this index, without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _former_0015_vet_specialties_pkey
    ON public.vet_specialties (_retired_0015_vet_id, _retired_0015_specialties_id);

-- Everything is in place: switch over, in the catalog only.
BEGIN;
LOCK TABLE public.specialty, public.vet, public.vet_specialties, public.visit IN ACCESS EXCLUSIVE MODE;

ALTER TABLE public.vet_specialties DROP CONSTRAINT vet_specialties_specialties_id_fkey;

ALTER TABLE public.vet_specialties DROP CONSTRAINT vet_specialties_vet_id_fkey;

ALTER TABLE public.visit DROP CONSTRAINT visit_vet_id_fkey;

ALTER TABLE public.specialty DROP CONSTRAINT specialty_pkey;

ALTER TABLE public.vet DROP CONSTRAINT vet_pkey;

ALTER TABLE public.vet_specialties DROP CONSTRAINT vet_specialties_pkey;

ALTER TABLE public.specialty
    ALTER COLUMN _retired_0015_id ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME public._interim_0015_specialty_id_seq);

DO $concertina$
BEGIN
    PERFORM pg_catalog.setval('public._interim_0015_specialty_id_seq'::pg_catalog.regclass, last_value, is_called)
    FROM public.specialty_id_seq;
END
$concertina$;

ALTER TABLE public.specialty ALTER COLUMN id DROP IDENTITY;

ALTER TABLE public._interim_0015_specialty_id_seq RENAME TO specialty_id_seq;

ALTER TABLE public.vet
    ALTER COLUMN _retired_0015_id ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME public._interim_0015_vet_id_seq);

DO $concertina$
BEGIN
    PERFORM pg_catalog.setval('public._interim_0015_vet_id_seq'::pg_catalog.regclass, last_value, is_called)
    FROM public.vet_id_seq;
END
$concertina$;

ALTER TABLE public.vet ALTER COLUMN id DROP IDENTITY;

ALTER TABLE public._interim_0015_vet_id_seq RENAME TO vet_id_seq;

ALTER TABLE public.specialty RENAME COLUMN id TO _shadow_0015_id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.specialty'::pg_catalog.regclass
        AND a.attname = '_shadow_0015_id';
    IF present <> 'specialty__shadow_0015_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.specialty', present, 'specialty__shadow_0015_id_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.specialty RENAME COLUMN _retired_0015_id TO id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.specialty'::pg_catalog.regclass
        AND a.attname = 'id';
    IF present <> 'specialty_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.specialty', present, 'specialty_id_not_null');
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_specialty() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_id IS NULL)
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_id IS NULL THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.id IS DISTINCT FROM OLD.id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "id" and "_shadow_0015_id" of table "public.specialty" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
            AND (NEW.id IS DISTINCT FROM OLD.id
                AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_id IS NULL)) THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_specialty() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.id IS DISTINCT FROM OLD.id OR NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
        AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

ALTER TABLE public.vet RENAME COLUMN id TO _shadow_0015_id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.vet'::pg_catalog.regclass
        AND a.attname = '_shadow_0015_id';
    IF present <> 'vet__shadow_0015_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.vet', present, 'vet__shadow_0015_id_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.vet RENAME COLUMN _retired_0015_id TO id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.vet'::pg_catalog.regclass
        AND a.attname = 'id';
    IF present <> 'vet_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.vet', present, 'vet_id_not_null');
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_vet() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_id IS NULL)
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_id IS NULL THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.id IS DISTINCT FROM OLD.id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "id" and "_shadow_0015_id" of table "public.vet" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
            AND (NEW.id IS DISTINCT FROM OLD.id
                AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_id IS NULL)) THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_vet() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.id IS DISTINCT FROM OLD.id OR NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
        AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

ALTER TABLE public.vet_specialties RENAME COLUMN specialties_id TO _shadow_0015_specialties_id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.vet_specialties'::pg_catalog.regclass
        AND a.attname = '_shadow_0015_specialties_id';
    IF present <> 'vet_specialties__shadow_0015_specialties_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.vet_specialties', present, 'vet_specialties__shadow_0015_specialties_id_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.vet_specialties RENAME COLUMN vet_id TO _shadow_0015_vet_id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.vet_specialties'::pg_catalog.regclass
        AND a.attname = '_shadow_0015_vet_id';
    IF present <> 'vet_specialties__shadow_0015_vet_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.vet_specialties', present, 'vet_specialties__shadow_0015_vet_id_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.vet_specialties RENAME COLUMN _retired_0015_specialties_id TO specialties_id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.vet_specialties'::pg_catalog.regclass
        AND a.attname = 'specialties_id';
    IF present <> 'vet_specialties_specialties_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.vet_specialties', present, 'vet_specialties_specialties_id_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.vet_specialties RENAME COLUMN _retired_0015_vet_id TO vet_id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.vet_specialties'::pg_catalog.regclass
        AND a.attname = 'vet_id';
    IF present <> 'vet_specialties_vet_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.vet_specialties', present, 'vet_specialties_vet_id_not_null');
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_vet_specialties() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_specialties_id IS NULL AND NEW._shadow_0015_vet_id IS NULL)
            AND (NEW._shadow_0015_specialties_id IS DISTINCT FROM CAST((SELECT (specialties_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) OR NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)) THEN
            NEW.specialties_id := (SELECT (_shadow_0015_specialties_id) FROM (SELECT NEW.*) AS concertina_row);
            NEW.vet_id := (SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_specialties_id IS NULL AND NEW._shadow_0015_vet_id IS NULL THEN
            NEW._shadow_0015_specialties_id := (SELECT (specialties_id) FROM (SELECT NEW.*) AS concertina_row);
            NEW._shadow_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF (NEW._shadow_0015_specialties_id IS DISTINCT FROM OLD._shadow_0015_specialties_id OR NEW._shadow_0015_vet_id IS DISTINCT FROM OLD._shadow_0015_vet_id)
            AND (NEW._shadow_0015_specialties_id IS DISTINCT FROM CAST((SELECT (specialties_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) OR NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)) THEN
            IF (NEW.specialties_id IS DISTINCT FROM OLD.specialties_id OR NEW.vet_id IS DISTINCT FROM OLD.vet_id)
                AND (NEW.specialties_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_specialties_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) OR NEW.vet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "specialties_id", "vet_id" and "_shadow_0015_specialties_id", "_shadow_0015_vet_id" of table "public.vet_specialties" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.specialties_id := (SELECT (_shadow_0015_specialties_id) FROM (SELECT NEW.*) AS concertina_row);
            NEW.vet_id := (SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT ((NEW._shadow_0015_specialties_id IS DISTINCT FROM OLD._shadow_0015_specialties_id OR NEW._shadow_0015_vet_id IS DISTINCT FROM OLD._shadow_0015_vet_id))
            AND ((NEW.specialties_id IS DISTINCT FROM OLD.specialties_id OR NEW.vet_id IS DISTINCT FROM OLD.vet_id)
                AND (NEW._shadow_0015_specialties_id IS DISTINCT FROM CAST((SELECT (specialties_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) OR NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint))
                AND (NEW.specialties_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_specialties_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) OR NEW.vet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer))
            OR (NEW._shadow_0015_specialties_id IS NULL AND NEW._shadow_0015_vet_id IS NULL)) THEN
            NEW._shadow_0015_specialties_id := (SELECT (specialties_id) FROM (SELECT NEW.*) AS concertina_row);
            NEW._shadow_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_vet_specialties() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR (NEW.specialties_id IS DISTINCT FROM OLD.specialties_id OR NEW.vet_id IS DISTINCT FROM OLD.vet_id) OR (NEW._shadow_0015_specialties_id IS DISTINCT FROM OLD._shadow_0015_specialties_id OR NEW._shadow_0015_vet_id IS DISTINCT FROM OLD._shadow_0015_vet_id))
        AND (NEW._shadow_0015_specialties_id IS DISTINCT FROM CAST((SELECT (specialties_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) OR NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint))
        AND (NEW.specialties_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_specialties_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) OR NEW.vet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
        NEW._shadow_0015_specialties_id := (SELECT (specialties_id) FROM (SELECT NEW.*) AS concertina_row);
        NEW._shadow_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

ALTER TABLE public.visit RENAME COLUMN vet_id TO _shadow_0015_vet_id;

ALTER TABLE public.visit RENAME COLUMN _retired_0015_vet_id TO vet_id;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_visit() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_vet_id IS NULL)
            AND NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.vet_id := (SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_vet_id IS NULL THEN
            NEW._shadow_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0015_vet_id IS DISTINCT FROM OLD._shadow_0015_vet_id
            AND NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.vet_id IS DISTINCT FROM OLD.vet_id
                AND NEW.vet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "vet_id" and "_shadow_0015_vet_id" of table "public.visit" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.vet_id := (SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_vet_id IS DISTINCT FROM OLD._shadow_0015_vet_id)
            AND (NEW.vet_id IS DISTINCT FROM OLD.vet_id
                AND NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.vet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
            NEW._shadow_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.vet_id IS DISTINCT FROM OLD.vet_id OR NEW._shadow_0015_vet_id IS DISTINCT FROM OLD._shadow_0015_vet_id)
        AND NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.vet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

ALTER TABLE public.specialty
    ADD CONSTRAINT specialty_pkey PRIMARY KEY USING INDEX _former_0015_specialty_pkey;

ALTER TABLE public.vet
    ADD CONSTRAINT vet_pkey PRIMARY KEY USING INDEX _former_0015_vet_pkey;

ALTER TABLE public.vet_specialties
    ADD CONSTRAINT vet_specialties_pkey PRIMARY KEY USING INDEX _former_0015_vet_specialties_pkey;

ALTER TABLE public.vet_specialties
    ADD CONSTRAINT vet_specialties_specialties_id_fkey FOREIGN KEY (specialties_id) REFERENCES public.specialty (id) NOT VALID;

ALTER TABLE public.vet_specialties
    ADD CONSTRAINT vet_specialties_vet_id_fkey FOREIGN KEY (vet_id) REFERENCES public.vet (id) NOT VALID;

ALTER TABLE public.visit
    ADD CONSTRAINT visit_vet_id_fkey FOREIGN KEY (vet_id) REFERENCES public.vet (id) NOT VALID;
COMMIT;

-- The next contract needs it again.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0015_specialty_pkey
    ON public.specialty (_shadow_0015_id);

-- The next contract needs it again.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0015_vet_pkey
    ON public.vet (_shadow_0015_id);

-- The next contract needs it again.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0015_vet_specialties_pkey
    ON public.vet_specialties (_shadow_0015_vet_id, _shadow_0015_specialties_id);

-- New rows are checked already; prove the old ones. Others may read and write meanwhile.
ALTER TABLE public.vet_specialties VALIDATE CONSTRAINT vet_specialties_specialties_id_fkey;

-- New rows are checked already; prove the old ones. Others may read and write meanwhile.
ALTER TABLE public.vet_specialties VALIDATE CONSTRAINT vet_specialties_vet_id_fkey;

-- New rows are checked already; prove the old ones. Others may read and write meanwhile.
ALTER TABLE public.visit VALIDATE CONSTRAINT visit_vet_id_fkey;

-- Keep the retired columns in step with the live ones from now on.
BEGIN;
CREATE OR REPLACE FUNCTION public.concertina_sync_first_pet() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.type_id IS NULL)
            AND NEW.type_id IS DISTINCT FROM CAST((SELECT (_retired_0015_type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW._retired_0015_type_id := (SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.type_id IS NULL THEN
            NEW.type_id := (SELECT (_retired_0015_type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.type_id IS DISTINCT FROM OLD.type_id
            AND NEW.type_id IS DISTINCT FROM CAST((SELECT (_retired_0015_type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW._retired_0015_type_id IS DISTINCT FROM OLD._retired_0015_type_id
                AND NEW._retired_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0015_type_id" and "type_id" of table "public.pet" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0015_type_id := (SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.type_id IS DISTINCT FROM OLD.type_id)
            AND (NEW._retired_0015_type_id IS DISTINCT FROM OLD._retired_0015_type_id
                AND NEW.type_id IS DISTINCT FROM CAST((SELECT (_retired_0015_type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW._retired_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW.type_id IS NULL)) THEN
            NEW.type_id := (SELECT (_retired_0015_type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_pet() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW._retired_0015_type_id IS DISTINCT FROM OLD._retired_0015_type_id OR NEW.type_id IS DISTINCT FROM OLD.type_id)
        AND NEW.type_id IS DISTINCT FROM CAST((SELECT (_retired_0015_type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW._retired_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.type_id := (SELECT (_retired_0015_type_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.pet
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_pet();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.pet
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_pet();

CREATE OR REPLACE FUNCTION public.concertina_sync_first_pet_type() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.id IS NULL)
            AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW._retired_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.id IS NULL THEN
            NEW.id := (SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.id IS DISTINCT FROM OLD.id
            AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW._retired_0015_id IS DISTINCT FROM OLD._retired_0015_id
                AND NEW._retired_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0015_id" and "id" of table "public.pet_type" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.id IS DISTINCT FROM OLD.id)
            AND (NEW._retired_0015_id IS DISTINCT FROM OLD._retired_0015_id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW._retired_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW.id IS NULL)) THEN
            NEW.id := (SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_pet_type() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW._retired_0015_id IS DISTINCT FROM OLD._retired_0015_id OR NEW.id IS DISTINCT FROM OLD.id)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW._retired_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.id := (SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.pet_type
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_pet_type();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.pet_type
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_pet_type();
COMMIT;

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.pet key=id
UPDATE public.pet
    SET _retired_0015_type_id = type_id
WHERE type_id IS DISTINCT FROM CAST((_retired_0015_type_id) AS bigint) AND _retired_0015_type_id IS DISTINCT FROM CAST((type_id) AS integer);

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.pet_type key=id
UPDATE public.pet_type
    SET _retired_0015_id = id
WHERE id IS DISTINCT FROM CAST((_retired_0015_id) AS bigint) AND _retired_0015_id IS DISTINCT FROM CAST((id) AS integer);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.pet
    ADD CONSTRAINT pet__retired_0015_type_id_not_null_check CHECK (_retired_0015_type_id IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.pet VALIDATE CONSTRAINT pet__retired_0015_type_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.pet ALTER COLUMN _retired_0015_type_id SET NOT NULL;
ALTER TABLE public.pet DROP CONSTRAINT pet__retired_0015_type_id_not_null_check;
COMMIT;

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.pet_type
    ADD CONSTRAINT pet_type__retired_0015_id_not_null_check CHECK (_retired_0015_id IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.pet_type VALIDATE CONSTRAINT pet_type__retired_0015_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.pet_type ALTER COLUMN _retired_0015_id SET NOT NULL;
ALTER TABLE public.pet_type DROP CONSTRAINT pet_type__retired_0015_id_not_null_check;
COMMIT;

-- The old primary key comes back over this index, without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _former_0015_pet_type_pkey
    ON public.pet_type (_retired_0015_id);

-- Everything is in place: switch over, in the catalog only.
BEGIN;
LOCK TABLE public.pet, public.pet_type IN ACCESS EXCLUSIVE MODE;

ALTER TABLE public.pet DROP CONSTRAINT pet_type_id_fkey;

ALTER TABLE public.pet_type DROP CONSTRAINT pet_type_pkey;

ALTER TABLE public.pet_type
    ALTER COLUMN _retired_0015_id ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME public._interim_0015_pet_type_id_seq);

DO $concertina$
BEGIN
    PERFORM pg_catalog.setval('public._interim_0015_pet_type_id_seq'::pg_catalog.regclass, last_value, is_called)
    FROM public.pet_type_id_seq;
END
$concertina$;

ALTER TABLE public.pet_type ALTER COLUMN id DROP IDENTITY;

ALTER TABLE public._interim_0015_pet_type_id_seq RENAME TO pet_type_id_seq;

ALTER TABLE public.pet RENAME COLUMN type_id TO _shadow_0015_type_id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.pet'::pg_catalog.regclass
        AND a.attname = '_shadow_0015_type_id';
    IF present <> 'pet__shadow_0015_type_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.pet', present, 'pet__shadow_0015_type_id_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.pet RENAME COLUMN _retired_0015_type_id TO type_id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.pet'::pg_catalog.regclass
        AND a.attname = 'type_id';
    IF present <> 'pet_type_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.pet', present, 'pet_type_id_not_null');
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_pet() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_type_id IS NULL)
            AND NEW._shadow_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.type_id := (SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_type_id IS NULL THEN
            NEW._shadow_0015_type_id := (SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0015_type_id IS DISTINCT FROM OLD._shadow_0015_type_id
            AND NEW._shadow_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.type_id IS DISTINCT FROM OLD.type_id
                AND NEW.type_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "type_id" and "_shadow_0015_type_id" of table "public.pet" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.type_id := (SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_type_id IS DISTINCT FROM OLD._shadow_0015_type_id)
            AND (NEW.type_id IS DISTINCT FROM OLD.type_id
                AND NEW._shadow_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.type_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_type_id IS NULL)) THEN
            NEW._shadow_0015_type_id := (SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_pet() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.type_id IS DISTINCT FROM OLD.type_id OR NEW._shadow_0015_type_id IS DISTINCT FROM OLD._shadow_0015_type_id)
        AND NEW._shadow_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.type_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_type_id := (SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

ALTER TABLE public.pet_type RENAME COLUMN id TO _shadow_0015_id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.pet_type'::pg_catalog.regclass
        AND a.attname = '_shadow_0015_id';
    IF present <> 'pet_type__shadow_0015_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.pet_type', present, 'pet_type__shadow_0015_id_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.pet_type RENAME COLUMN _retired_0015_id TO id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.pet_type'::pg_catalog.regclass
        AND a.attname = 'id';
    IF present <> 'pet_type_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.pet_type', present, 'pet_type_id_not_null');
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_pet_type() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_id IS NULL)
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_id IS NULL THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.id IS DISTINCT FROM OLD.id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "id" and "_shadow_0015_id" of table "public.pet_type" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
            AND (NEW.id IS DISTINCT FROM OLD.id
                AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_id IS NULL)) THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_pet_type() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.id IS DISTINCT FROM OLD.id OR NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
        AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

ALTER TABLE public.pet_type
    ADD CONSTRAINT pet_type_pkey PRIMARY KEY USING INDEX _former_0015_pet_type_pkey;

ALTER TABLE public.pet
    ADD CONSTRAINT pet_type_id_fkey FOREIGN KEY (type_id) REFERENCES public.pet_type (id) NOT VALID;
COMMIT;

-- The next contract needs it again.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0015_pet_type_pkey
    ON public.pet_type (_shadow_0015_id);

-- New rows are checked already; prove the old ones. Others may read and write meanwhile.
ALTER TABLE public.pet VALIDATE CONSTRAINT pet_type_id_fkey;

-- Keep the retired columns in step with the live ones from now on.
BEGIN;
CREATE OR REPLACE FUNCTION public.concertina_sync_first_pet() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_type_id IS NULL)
            AND NEW._shadow_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.type_id := (SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.id IS NULL)
            AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW._retired_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.id IS NULL THEN
            NEW.id := (SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_type_id IS NULL THEN
            NEW._shadow_0015_type_id := (SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0015_type_id IS DISTINCT FROM OLD._shadow_0015_type_id
            AND NEW._shadow_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.type_id IS DISTINCT FROM OLD.type_id
                AND NEW.type_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "type_id" and "_shadow_0015_type_id" of table "public.pet" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.type_id := (SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.id IS DISTINCT FROM OLD.id
            AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW._retired_0015_id IS DISTINCT FROM OLD._retired_0015_id
                AND NEW._retired_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0015_id" and "id" of table "public.pet" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.id IS DISTINCT FROM OLD.id)
            AND (NEW._retired_0015_id IS DISTINCT FROM OLD._retired_0015_id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW._retired_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW.id IS NULL)) THEN
            NEW.id := (SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_type_id IS DISTINCT FROM OLD._shadow_0015_type_id)
            AND (NEW.type_id IS DISTINCT FROM OLD.type_id
                AND NEW._shadow_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.type_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_type_id IS NULL)) THEN
            NEW._shadow_0015_type_id := (SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_pet() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW._retired_0015_id IS DISTINCT FROM OLD._retired_0015_id OR NEW.id IS DISTINCT FROM OLD.id)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW._retired_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.id := (SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    IF (TG_OP = 'INSERT' OR NEW.type_id IS DISTINCT FROM OLD.type_id OR NEW._shadow_0015_type_id IS DISTINCT FROM OLD._shadow_0015_type_id)
        AND NEW._shadow_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.type_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_type_id := (SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_visit() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_vet_id IS NULL)
            AND NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.vet_id := (SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.pet_id IS NULL)
            AND NEW.pet_id IS DISTINCT FROM CAST((SELECT (_retired_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW._retired_0015_pet_id := (SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.pet_id IS NULL THEN
            NEW.pet_id := (SELECT (_retired_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_vet_id IS NULL THEN
            NEW._shadow_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0015_vet_id IS DISTINCT FROM OLD._shadow_0015_vet_id
            AND NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.vet_id IS DISTINCT FROM OLD.vet_id
                AND NEW.vet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "vet_id" and "_shadow_0015_vet_id" of table "public.visit" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.vet_id := (SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.pet_id IS DISTINCT FROM OLD.pet_id
            AND NEW.pet_id IS DISTINCT FROM CAST((SELECT (_retired_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW._retired_0015_pet_id IS DISTINCT FROM OLD._retired_0015_pet_id
                AND NEW._retired_0015_pet_id IS DISTINCT FROM CAST((SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0015_pet_id" and "pet_id" of table "public.visit" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0015_pet_id := (SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.pet_id IS DISTINCT FROM OLD.pet_id)
            AND (NEW._retired_0015_pet_id IS DISTINCT FROM OLD._retired_0015_pet_id
                AND NEW.pet_id IS DISTINCT FROM CAST((SELECT (_retired_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW._retired_0015_pet_id IS DISTINCT FROM CAST((SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW.pet_id IS NULL)) THEN
            NEW.pet_id := (SELECT (_retired_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_vet_id IS DISTINCT FROM OLD._shadow_0015_vet_id)
            AND (NEW.vet_id IS DISTINCT FROM OLD.vet_id
                AND NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.vet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
            NEW._shadow_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW._retired_0015_pet_id IS DISTINCT FROM OLD._retired_0015_pet_id OR NEW.pet_id IS DISTINCT FROM OLD.pet_id)
        AND NEW.pet_id IS DISTINCT FROM CAST((SELECT (_retired_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW._retired_0015_pet_id IS DISTINCT FROM CAST((SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.pet_id := (SELECT (_retired_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    IF (TG_OP = 'INSERT' OR NEW.vet_id IS DISTINCT FROM OLD.vet_id OR NEW._shadow_0015_vet_id IS DISTINCT FROM OLD._shadow_0015_vet_id)
        AND NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.vet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;
COMMIT;

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.pet key=id
UPDATE public.pet
    SET _retired_0015_id = id
WHERE id IS DISTINCT FROM CAST((_retired_0015_id) AS bigint) AND _retired_0015_id IS DISTINCT FROM CAST((id) AS integer);

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.visit key=id
UPDATE public.visit
    SET _retired_0015_pet_id = pet_id
WHERE pet_id IS DISTINCT FROM CAST((_retired_0015_pet_id) AS bigint) AND _retired_0015_pet_id IS DISTINCT FROM CAST((pet_id) AS integer);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.pet
    ADD CONSTRAINT pet__retired_0015_id_not_null_check CHECK (_retired_0015_id IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.pet VALIDATE CONSTRAINT pet__retired_0015_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.pet ALTER COLUMN _retired_0015_id SET NOT NULL;
ALTER TABLE public.pet DROP CONSTRAINT pet__retired_0015_id_not_null_check;
COMMIT;

-- The old primary key comes back over this index, without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _former_0015_pet_pkey
    ON public.pet (_retired_0015_id);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.visit
    ADD CONSTRAINT visit__retired_0015_pet_id_not_null_check CHECK (_retired_0015_pet_id IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.visit VALIDATE CONSTRAINT visit__retired_0015_pet_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.visit ALTER COLUMN _retired_0015_pet_id SET NOT NULL;
ALTER TABLE public.visit DROP CONSTRAINT visit__retired_0015_pet_id_not_null_check;
COMMIT;

-- Everything is in place: switch over, in the catalog only.
BEGIN;
LOCK TABLE public.pet, public.visit IN ACCESS EXCLUSIVE MODE;

ALTER TABLE public.visit DROP CONSTRAINT visit_pet_id_fkey;

ALTER TABLE public.pet DROP CONSTRAINT pet_pkey;

ALTER TABLE public.pet
    ALTER COLUMN _retired_0015_id ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME public._interim_0015_pet_id_seq);

DO $concertina$
BEGIN
    PERFORM pg_catalog.setval('public._interim_0015_pet_id_seq'::pg_catalog.regclass, last_value, is_called)
    FROM public.pet_id_seq;
END
$concertina$;

ALTER TABLE public.pet ALTER COLUMN id DROP IDENTITY;

ALTER TABLE public._interim_0015_pet_id_seq RENAME TO pet_id_seq;

ALTER TABLE public.pet RENAME COLUMN id TO _shadow_0015_id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.pet'::pg_catalog.regclass
        AND a.attname = '_shadow_0015_id';
    IF present <> 'pet__shadow_0015_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.pet', present, 'pet__shadow_0015_id_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.pet RENAME COLUMN _retired_0015_id TO id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.pet'::pg_catalog.regclass
        AND a.attname = 'id';
    IF present <> 'pet_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.pet', present, 'pet_id_not_null');
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_pet() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_type_id IS NULL)
            AND NEW._shadow_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.type_id := (SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_id IS NULL)
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_id IS NULL THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_type_id IS NULL THEN
            NEW._shadow_0015_type_id := (SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0015_type_id IS DISTINCT FROM OLD._shadow_0015_type_id
            AND NEW._shadow_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.type_id IS DISTINCT FROM OLD.type_id
                AND NEW.type_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "type_id" and "_shadow_0015_type_id" of table "public.pet" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.type_id := (SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.id IS DISTINCT FROM OLD.id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "id" and "_shadow_0015_id" of table "public.pet" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
            AND (NEW.id IS DISTINCT FROM OLD.id
                AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_id IS NULL)) THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_type_id IS DISTINCT FROM OLD._shadow_0015_type_id)
            AND (NEW.type_id IS DISTINCT FROM OLD.type_id
                AND NEW._shadow_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.type_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_type_id IS NULL)) THEN
            NEW._shadow_0015_type_id := (SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_pet() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.id IS DISTINCT FROM OLD.id OR NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
        AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    IF (TG_OP = 'INSERT' OR NEW.type_id IS DISTINCT FROM OLD.type_id OR NEW._shadow_0015_type_id IS DISTINCT FROM OLD._shadow_0015_type_id)
        AND NEW._shadow_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.type_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_type_id := (SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

ALTER TABLE public.visit RENAME COLUMN pet_id TO _shadow_0015_pet_id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.visit'::pg_catalog.regclass
        AND a.attname = '_shadow_0015_pet_id';
    IF present <> 'visit__shadow_0015_pet_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.visit', present, 'visit__shadow_0015_pet_id_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.visit RENAME COLUMN _retired_0015_pet_id TO pet_id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.visit'::pg_catalog.regclass
        AND a.attname = 'pet_id';
    IF present <> 'visit_pet_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.visit', present, 'visit_pet_id_not_null');
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_visit() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_vet_id IS NULL)
            AND NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.vet_id := (SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_pet_id IS NULL)
            AND NEW._shadow_0015_pet_id IS DISTINCT FROM CAST((SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.pet_id := (SELECT (_shadow_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_pet_id IS NULL THEN
            NEW._shadow_0015_pet_id := (SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_vet_id IS NULL THEN
            NEW._shadow_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0015_vet_id IS DISTINCT FROM OLD._shadow_0015_vet_id
            AND NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.vet_id IS DISTINCT FROM OLD.vet_id
                AND NEW.vet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "vet_id" and "_shadow_0015_vet_id" of table "public.visit" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.vet_id := (SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_pet_id IS DISTINCT FROM OLD._shadow_0015_pet_id
            AND NEW._shadow_0015_pet_id IS DISTINCT FROM CAST((SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.pet_id IS DISTINCT FROM OLD.pet_id
                AND NEW.pet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "pet_id" and "_shadow_0015_pet_id" of table "public.visit" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.pet_id := (SELECT (_shadow_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_pet_id IS DISTINCT FROM OLD._shadow_0015_pet_id)
            AND (NEW.pet_id IS DISTINCT FROM OLD.pet_id
                AND NEW._shadow_0015_pet_id IS DISTINCT FROM CAST((SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.pet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_pet_id IS NULL)) THEN
            NEW._shadow_0015_pet_id := (SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_vet_id IS DISTINCT FROM OLD._shadow_0015_vet_id)
            AND (NEW.vet_id IS DISTINCT FROM OLD.vet_id
                AND NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.vet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
            NEW._shadow_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.pet_id IS DISTINCT FROM OLD.pet_id OR NEW._shadow_0015_pet_id IS DISTINCT FROM OLD._shadow_0015_pet_id)
        AND NEW._shadow_0015_pet_id IS DISTINCT FROM CAST((SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.pet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_pet_id := (SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    IF (TG_OP = 'INSERT' OR NEW.vet_id IS DISTINCT FROM OLD.vet_id OR NEW._shadow_0015_vet_id IS DISTINCT FROM OLD._shadow_0015_vet_id)
        AND NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.vet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

ALTER TABLE public.pet
    ADD CONSTRAINT pet_pkey PRIMARY KEY USING INDEX _former_0015_pet_pkey;

ALTER TABLE public.visit
    ADD CONSTRAINT visit_pet_id_fkey FOREIGN KEY (pet_id) REFERENCES public.pet (id) NOT VALID;
COMMIT;

-- The next contract needs it again.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0015_pet_pkey
    ON public.pet (_shadow_0015_id);

-- New rows are checked already; prove the old ones. Others may read and write meanwhile.
ALTER TABLE public.visit VALIDATE CONSTRAINT visit_pet_id_fkey;

-- Keep the retired columns in step with the live ones from now on.
BEGIN;
CREATE OR REPLACE FUNCTION public.concertina_sync_first_owner() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.id IS NULL)
            AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW._retired_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.id IS NULL THEN
            NEW.id := (SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.id IS DISTINCT FROM OLD.id
            AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW._retired_0015_id IS DISTINCT FROM OLD._retired_0015_id
                AND NEW._retired_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0015_id" and "id" of table "public.owner" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.id IS DISTINCT FROM OLD.id)
            AND (NEW._retired_0015_id IS DISTINCT FROM OLD._retired_0015_id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW._retired_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW.id IS NULL)) THEN
            NEW.id := (SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW._retired_0015_id IS DISTINCT FROM OLD._retired_0015_id OR NEW.id IS DISTINCT FROM OLD.id)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW._retired_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.id := (SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row);
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

CREATE OR REPLACE FUNCTION public.concertina_sync_first_pet() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_type_id IS NULL)
            AND NEW._shadow_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.type_id := (SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_id IS NULL)
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.owner_id IS NULL)
            AND NEW.owner_id IS DISTINCT FROM CAST((SELECT (_retired_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW._retired_0015_owner_id := (SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.owner_id IS NULL THEN
            NEW.owner_id := (SELECT (_retired_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_id IS NULL THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_type_id IS NULL THEN
            NEW._shadow_0015_type_id := (SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0015_type_id IS DISTINCT FROM OLD._shadow_0015_type_id
            AND NEW._shadow_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.type_id IS DISTINCT FROM OLD.type_id
                AND NEW.type_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "type_id" and "_shadow_0015_type_id" of table "public.pet" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.type_id := (SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.id IS DISTINCT FROM OLD.id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "id" and "_shadow_0015_id" of table "public.pet" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.owner_id IS DISTINCT FROM OLD.owner_id
            AND NEW.owner_id IS DISTINCT FROM CAST((SELECT (_retired_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW._retired_0015_owner_id IS DISTINCT FROM OLD._retired_0015_owner_id
                AND NEW._retired_0015_owner_id IS DISTINCT FROM CAST((SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0015_owner_id" and "owner_id" of table "public.pet" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0015_owner_id := (SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.owner_id IS DISTINCT FROM OLD.owner_id)
            AND (NEW._retired_0015_owner_id IS DISTINCT FROM OLD._retired_0015_owner_id
                AND NEW.owner_id IS DISTINCT FROM CAST((SELECT (_retired_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW._retired_0015_owner_id IS DISTINCT FROM CAST((SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW.owner_id IS NULL)) THEN
            NEW.owner_id := (SELECT (_retired_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
            AND (NEW.id IS DISTINCT FROM OLD.id
                AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_id IS NULL)) THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_type_id IS DISTINCT FROM OLD._shadow_0015_type_id)
            AND (NEW.type_id IS DISTINCT FROM OLD.type_id
                AND NEW._shadow_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.type_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_type_id IS NULL)) THEN
            NEW._shadow_0015_type_id := (SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_pet() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW._retired_0015_owner_id IS DISTINCT FROM OLD._retired_0015_owner_id OR NEW.owner_id IS DISTINCT FROM OLD.owner_id)
        AND NEW.owner_id IS DISTINCT FROM CAST((SELECT (_retired_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW._retired_0015_owner_id IS DISTINCT FROM CAST((SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.owner_id := (SELECT (_retired_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    IF (TG_OP = 'INSERT' OR NEW.id IS DISTINCT FROM OLD.id OR NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
        AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    IF (TG_OP = 'INSERT' OR NEW.type_id IS DISTINCT FROM OLD.type_id OR NEW._shadow_0015_type_id IS DISTINCT FROM OLD._shadow_0015_type_id)
        AND NEW._shadow_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.type_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_type_id := (SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;
COMMIT;

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.owner key=id
UPDATE public.owner
    SET _retired_0015_id = id
WHERE id IS DISTINCT FROM CAST((_retired_0015_id) AS bigint) AND _retired_0015_id IS DISTINCT FROM CAST((id) AS integer);

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.pet key=id
UPDATE public.pet
    SET _retired_0015_owner_id = owner_id
WHERE owner_id IS DISTINCT FROM CAST((_retired_0015_owner_id) AS bigint) AND _retired_0015_owner_id IS DISTINCT FROM CAST((owner_id) AS integer);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.owner
    ADD CONSTRAINT owner__retired_0015_id_not_null_check CHECK (_retired_0015_id IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.owner VALIDATE CONSTRAINT owner__retired_0015_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.owner ALTER COLUMN _retired_0015_id SET NOT NULL;
ALTER TABLE public.owner DROP CONSTRAINT owner__retired_0015_id_not_null_check;
COMMIT;

-- The old primary key comes back over this index, without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _former_0015_owner_pkey
    ON public.owner (_retired_0015_id);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.pet
    ADD CONSTRAINT pet__retired_0015_owner_id_not_null_check CHECK (_retired_0015_owner_id IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.pet VALIDATE CONSTRAINT pet__retired_0015_owner_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.pet ALTER COLUMN _retired_0015_owner_id SET NOT NULL;
ALTER TABLE public.pet DROP CONSTRAINT pet__retired_0015_owner_id_not_null_check;
COMMIT;

-- Everything is in place: switch over, in the catalog only.
BEGIN;
LOCK TABLE public.owner, public.pet IN ACCESS EXCLUSIVE MODE;

ALTER TABLE public.pet DROP CONSTRAINT pet_owner_id_fkey;

ALTER TABLE public.owner DROP CONSTRAINT owner_pkey;

ALTER TABLE public.owner
    ALTER COLUMN _retired_0015_id ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME public._interim_0015_owner_id_seq);

DO $concertina$
BEGIN
    PERFORM pg_catalog.setval('public._interim_0015_owner_id_seq'::pg_catalog.regclass, last_value, is_called)
    FROM public.owner_id_seq;
END
$concertina$;

ALTER TABLE public.owner ALTER COLUMN id DROP IDENTITY;

ALTER TABLE public._interim_0015_owner_id_seq RENAME TO owner_id_seq;

ALTER TABLE public.owner RENAME COLUMN id TO _shadow_0015_id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.owner'::pg_catalog.regclass
        AND a.attname = '_shadow_0015_id';
    IF present <> 'owner__shadow_0015_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.owner', present, 'owner__shadow_0015_id_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.owner RENAME COLUMN _retired_0015_id TO id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.owner'::pg_catalog.regclass
        AND a.attname = 'id';
    IF present <> 'owner_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.owner', present, 'owner_id_not_null');
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_owner() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_id IS NULL)
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_id IS NULL THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.id IS DISTINCT FROM OLD.id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "id" and "_shadow_0015_id" of table "public.owner" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
            AND (NEW.id IS DISTINCT FROM OLD.id
                AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_id IS NULL)) THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.id IS DISTINCT FROM OLD.id OR NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
        AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

ALTER TABLE public.pet RENAME COLUMN owner_id TO _shadow_0015_owner_id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.pet'::pg_catalog.regclass
        AND a.attname = '_shadow_0015_owner_id';
    IF present <> 'pet__shadow_0015_owner_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.pet', present, 'pet__shadow_0015_owner_id_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.pet RENAME COLUMN _retired_0015_owner_id TO owner_id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.pet'::pg_catalog.regclass
        AND a.attname = 'owner_id';
    IF present <> 'pet_owner_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.pet', present, 'pet_owner_id_not_null');
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_pet() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_type_id IS NULL)
            AND NEW._shadow_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.type_id := (SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_id IS NULL)
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_owner_id IS NULL)
            AND NEW._shadow_0015_owner_id IS DISTINCT FROM CAST((SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.owner_id := (SELECT (_shadow_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_owner_id IS NULL THEN
            NEW._shadow_0015_owner_id := (SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_id IS NULL THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_type_id IS NULL THEN
            NEW._shadow_0015_type_id := (SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0015_type_id IS DISTINCT FROM OLD._shadow_0015_type_id
            AND NEW._shadow_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.type_id IS DISTINCT FROM OLD.type_id
                AND NEW.type_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "type_id" and "_shadow_0015_type_id" of table "public.pet" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.type_id := (SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.id IS DISTINCT FROM OLD.id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "id" and "_shadow_0015_id" of table "public.pet" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_owner_id IS DISTINCT FROM OLD._shadow_0015_owner_id
            AND NEW._shadow_0015_owner_id IS DISTINCT FROM CAST((SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.owner_id IS DISTINCT FROM OLD.owner_id
                AND NEW.owner_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "owner_id" and "_shadow_0015_owner_id" of table "public.pet" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.owner_id := (SELECT (_shadow_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_owner_id IS DISTINCT FROM OLD._shadow_0015_owner_id)
            AND (NEW.owner_id IS DISTINCT FROM OLD.owner_id
                AND NEW._shadow_0015_owner_id IS DISTINCT FROM CAST((SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.owner_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_owner_id IS NULL)) THEN
            NEW._shadow_0015_owner_id := (SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
            AND (NEW.id IS DISTINCT FROM OLD.id
                AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_id IS NULL)) THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_type_id IS DISTINCT FROM OLD._shadow_0015_type_id)
            AND (NEW.type_id IS DISTINCT FROM OLD.type_id
                AND NEW._shadow_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.type_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_type_id IS NULL)) THEN
            NEW._shadow_0015_type_id := (SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_pet() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.owner_id IS DISTINCT FROM OLD.owner_id OR NEW._shadow_0015_owner_id IS DISTINCT FROM OLD._shadow_0015_owner_id)
        AND NEW._shadow_0015_owner_id IS DISTINCT FROM CAST((SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.owner_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_owner_id := (SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    IF (TG_OP = 'INSERT' OR NEW.id IS DISTINCT FROM OLD.id OR NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
        AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    IF (TG_OP = 'INSERT' OR NEW.type_id IS DISTINCT FROM OLD.type_id OR NEW._shadow_0015_type_id IS DISTINCT FROM OLD._shadow_0015_type_id)
        AND NEW._shadow_0015_type_id IS DISTINCT FROM CAST((SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.type_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_type_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_type_id := (SELECT (type_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

ALTER TABLE public.owner
    ADD CONSTRAINT owner_pkey PRIMARY KEY USING INDEX _former_0015_owner_pkey;

ALTER TABLE public.pet
    ADD CONSTRAINT pet_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.owner (id) NOT VALID;
COMMIT;

-- The next contract needs it again.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0015_owner_pkey
    ON public.owner (_shadow_0015_id);

-- New rows are checked already; prove the old ones. Others may read and write meanwhile.
ALTER TABLE public.pet VALIDATE CONSTRAINT pet_owner_id_fkey;

-- Keep the retired columns in step with the live ones from now on.
BEGIN;
CREATE OR REPLACE FUNCTION public.concertina_sync_first_invoice() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.visit_id IS NULL)
            AND NEW.visit_id IS DISTINCT FROM CAST((SELECT (_retired_0015_visit_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW._retired_0015_visit_id := (SELECT (visit_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.visit_id IS NULL THEN
            NEW.visit_id := (SELECT (_retired_0015_visit_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW.visit_id IS DISTINCT FROM OLD.visit_id
            AND NEW.visit_id IS DISTINCT FROM CAST((SELECT (_retired_0015_visit_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW._retired_0015_visit_id IS DISTINCT FROM OLD._retired_0015_visit_id
                AND NEW._retired_0015_visit_id IS DISTINCT FROM CAST((SELECT (visit_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0015_visit_id" and "visit_id" of table "public.invoice" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0015_visit_id := (SELECT (visit_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.visit_id IS DISTINCT FROM OLD.visit_id)
            AND (NEW._retired_0015_visit_id IS DISTINCT FROM OLD._retired_0015_visit_id
                AND NEW.visit_id IS DISTINCT FROM CAST((SELECT (_retired_0015_visit_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW._retired_0015_visit_id IS DISTINCT FROM CAST((SELECT (visit_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW.visit_id IS NULL)) THEN
            NEW.visit_id := (SELECT (_retired_0015_visit_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_invoice() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW._retired_0015_visit_id IS DISTINCT FROM OLD._retired_0015_visit_id OR NEW.visit_id IS DISTINCT FROM OLD.visit_id)
        AND NEW.visit_id IS DISTINCT FROM CAST((SELECT (_retired_0015_visit_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW._retired_0015_visit_id IS DISTINCT FROM CAST((SELECT (visit_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.visit_id := (SELECT (_retired_0015_visit_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.invoice
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_invoice();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.invoice
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_invoice();

CREATE OR REPLACE FUNCTION public.concertina_sync_first_visit() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_vet_id IS NULL)
            AND NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.vet_id := (SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_pet_id IS NULL)
            AND NEW._shadow_0015_pet_id IS DISTINCT FROM CAST((SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.pet_id := (SELECT (_shadow_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.id IS NULL)
            AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW._retired_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.id IS NULL THEN
            NEW.id := (SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_pet_id IS NULL THEN
            NEW._shadow_0015_pet_id := (SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_vet_id IS NULL THEN
            NEW._shadow_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0015_vet_id IS DISTINCT FROM OLD._shadow_0015_vet_id
            AND NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.vet_id IS DISTINCT FROM OLD.vet_id
                AND NEW.vet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "vet_id" and "_shadow_0015_vet_id" of table "public.visit" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.vet_id := (SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_pet_id IS DISTINCT FROM OLD._shadow_0015_pet_id
            AND NEW._shadow_0015_pet_id IS DISTINCT FROM CAST((SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.pet_id IS DISTINCT FROM OLD.pet_id
                AND NEW.pet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "pet_id" and "_shadow_0015_pet_id" of table "public.visit" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.pet_id := (SELECT (_shadow_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.id IS DISTINCT FROM OLD.id
            AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW._retired_0015_id IS DISTINCT FROM OLD._retired_0015_id
                AND NEW._retired_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "_retired_0015_id" and "id" of table "public.visit" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW._retired_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW.id IS DISTINCT FROM OLD.id)
            AND (NEW._retired_0015_id IS DISTINCT FROM OLD._retired_0015_id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW._retired_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW.id IS NULL)) THEN
            NEW.id := (SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_pet_id IS DISTINCT FROM OLD._shadow_0015_pet_id)
            AND (NEW.pet_id IS DISTINCT FROM OLD.pet_id
                AND NEW._shadow_0015_pet_id IS DISTINCT FROM CAST((SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.pet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_pet_id IS NULL)) THEN
            NEW._shadow_0015_pet_id := (SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_vet_id IS DISTINCT FROM OLD._shadow_0015_vet_id)
            AND (NEW.vet_id IS DISTINCT FROM OLD.vet_id
                AND NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.vet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
            NEW._shadow_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW._retired_0015_id IS DISTINCT FROM OLD._retired_0015_id OR NEW.id IS DISTINCT FROM OLD.id)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW._retired_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW.id := (SELECT (_retired_0015_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    IF (TG_OP = 'INSERT' OR NEW.pet_id IS DISTINCT FROM OLD.pet_id OR NEW._shadow_0015_pet_id IS DISTINCT FROM OLD._shadow_0015_pet_id)
        AND NEW._shadow_0015_pet_id IS DISTINCT FROM CAST((SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.pet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_pet_id := (SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    IF (TG_OP = 'INSERT' OR NEW.vet_id IS DISTINCT FROM OLD.vet_id OR NEW._shadow_0015_vet_id IS DISTINCT FROM OLD._shadow_0015_vet_id)
        AND NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.vet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;
COMMIT;

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.invoice key=id
UPDATE public.invoice
    SET _retired_0015_visit_id = visit_id
WHERE visit_id IS DISTINCT FROM CAST((_retired_0015_visit_id) AS bigint) AND _retired_0015_visit_id IS DISTINCT FROM CAST((visit_id) AS integer);

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.visit key=id
UPDATE public.visit
    SET _retired_0015_id = id
WHERE id IS DISTINCT FROM CAST((_retired_0015_id) AS bigint) AND _retired_0015_id IS DISTINCT FROM CAST((id) AS integer);

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.invoice
    ADD CONSTRAINT invoice__retired_0015_visit_id_not_null_check CHECK (_retired_0015_visit_id IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.invoice VALIDATE CONSTRAINT invoice__retired_0015_visit_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.invoice ALTER COLUMN _retired_0015_visit_id SET NOT NULL;
ALTER TABLE public.invoice DROP CONSTRAINT invoice__retired_0015_visit_id_not_null_check;
COMMIT;

-- Look first: a duplicate would show only after a long build, and leave an invalid index behind.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(_retired_0015_visit_id) AS pg_catalog.text) AS sample
        FROM public.invoice
            WHERE _retired_0015_visit_id IS NOT NULL
            GROUP BY _retired_0015_visit_id
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.invoice" have equal values in "_retired_0015_visit_id", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE UNIQUE INDEX CONCURRENTLY _former_0015_invoice_visit_id_key
    ON public.invoice (_retired_0015_visit_id);

-- The finished index becomes the constraint: the catalog only.
ALTER TABLE public.invoice
    ADD CONSTRAINT _former_0015_invoice_visit_id_key UNIQUE USING INDEX _former_0015_invoice_visit_id_key;

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.visit
    ADD CONSTRAINT visit__retired_0015_id_not_null_check CHECK (_retired_0015_id IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.visit VALIDATE CONSTRAINT visit__retired_0015_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.visit ALTER COLUMN _retired_0015_id SET NOT NULL;
ALTER TABLE public.visit DROP CONSTRAINT visit__retired_0015_id_not_null_check;
COMMIT;

-- The old primary key comes back over this index, without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _former_0015_visit_pkey
    ON public.visit (_retired_0015_id);

-- Everything is in place: switch over, in the catalog only.
BEGIN;
LOCK TABLE public.invoice, public.visit IN ACCESS EXCLUSIVE MODE;

ALTER TABLE public.invoice DROP CONSTRAINT invoice_visit_id_fkey;

ALTER TABLE public.visit DROP CONSTRAINT visit_pkey;

ALTER TABLE public.visit
    ALTER COLUMN _retired_0015_id ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME public._interim_0015_visit_id_seq);

DO $concertina$
BEGIN
    PERFORM pg_catalog.setval('public._interim_0015_visit_id_seq'::pg_catalog.regclass, last_value, is_called)
    FROM public.visit_id_seq;
END
$concertina$;

ALTER TABLE public.visit ALTER COLUMN id DROP IDENTITY;

ALTER TABLE public._interim_0015_visit_id_seq RENAME TO visit_id_seq;

ALTER TABLE public.invoice RENAME CONSTRAINT invoice_visit_id_key TO _interim_0015_invoice_visit_id_key;

ALTER TABLE public.invoice RENAME COLUMN visit_id TO _shadow_0015_visit_id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.invoice'::pg_catalog.regclass
        AND a.attname = '_shadow_0015_visit_id';
    IF present <> 'invoice__shadow_0015_visit_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.invoice', present, 'invoice__shadow_0015_visit_id_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.invoice RENAME COLUMN _retired_0015_visit_id TO visit_id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.invoice'::pg_catalog.regclass
        AND a.attname = 'visit_id';
    IF present <> 'invoice_visit_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.invoice', present, 'invoice_visit_id_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.invoice RENAME CONSTRAINT _former_0015_invoice_visit_id_key TO invoice_visit_id_key;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_invoice() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_visit_id IS NULL)
            AND NEW._shadow_0015_visit_id IS DISTINCT FROM CAST((SELECT (visit_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.visit_id := (SELECT (_shadow_0015_visit_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_visit_id IS NULL THEN
            NEW._shadow_0015_visit_id := (SELECT (visit_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0015_visit_id IS DISTINCT FROM OLD._shadow_0015_visit_id
            AND NEW._shadow_0015_visit_id IS DISTINCT FROM CAST((SELECT (visit_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.visit_id IS DISTINCT FROM OLD.visit_id
                AND NEW.visit_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_visit_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "visit_id" and "_shadow_0015_visit_id" of table "public.invoice" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.visit_id := (SELECT (_shadow_0015_visit_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_visit_id IS DISTINCT FROM OLD._shadow_0015_visit_id)
            AND (NEW.visit_id IS DISTINCT FROM OLD.visit_id
                AND NEW._shadow_0015_visit_id IS DISTINCT FROM CAST((SELECT (visit_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.visit_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_visit_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_visit_id IS NULL)) THEN
            NEW._shadow_0015_visit_id := (SELECT (visit_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_invoice() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.visit_id IS DISTINCT FROM OLD.visit_id OR NEW._shadow_0015_visit_id IS DISTINCT FROM OLD._shadow_0015_visit_id)
        AND NEW._shadow_0015_visit_id IS DISTINCT FROM CAST((SELECT (visit_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.visit_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_visit_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_visit_id := (SELECT (visit_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

ALTER TABLE public.visit RENAME COLUMN id TO _shadow_0015_id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.visit'::pg_catalog.regclass
        AND a.attname = '_shadow_0015_id';
    IF present <> 'visit__shadow_0015_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.visit', present, 'visit__shadow_0015_id_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.visit RENAME COLUMN _retired_0015_id TO id;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.visit'::pg_catalog.regclass
        AND a.attname = 'id';
    IF present <> 'visit_id_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.visit', present, 'visit_id_not_null');
    END IF;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_visit() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_vet_id IS NULL)
            AND NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.vet_id := (SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_pet_id IS NULL)
            AND NEW._shadow_0015_pet_id IS DISTINCT FROM CAST((SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.pet_id := (SELECT (_shadow_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_id IS NULL)
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_id IS NULL THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_pet_id IS NULL THEN
            NEW._shadow_0015_pet_id := (SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_vet_id IS NULL THEN
            NEW._shadow_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF NEW._shadow_0015_vet_id IS DISTINCT FROM OLD._shadow_0015_vet_id
            AND NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.vet_id IS DISTINCT FROM OLD.vet_id
                AND NEW.vet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "vet_id" and "_shadow_0015_vet_id" of table "public.visit" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.vet_id := (SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_pet_id IS DISTINCT FROM OLD._shadow_0015_pet_id
            AND NEW._shadow_0015_pet_id IS DISTINCT FROM CAST((SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.pet_id IS DISTINCT FROM OLD.pet_id
                AND NEW.pet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "pet_id" and "_shadow_0015_pet_id" of table "public.visit" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.pet_id := (SELECT (_shadow_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id
            AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            IF NEW.id IS DISTINCT FROM OLD.id
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "id" and "_shadow_0015_id" of table "public.visit" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.id := (SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
            AND (NEW.id IS DISTINCT FROM OLD.id
                AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_id IS NULL)) THEN
            NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_pet_id IS DISTINCT FROM OLD._shadow_0015_pet_id)
            AND (NEW.pet_id IS DISTINCT FROM OLD.pet_id
                AND NEW._shadow_0015_pet_id IS DISTINCT FROM CAST((SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.pet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)
            OR (NEW._shadow_0015_pet_id IS NULL)) THEN
            NEW._shadow_0015_pet_id := (SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT (NEW._shadow_0015_vet_id IS DISTINCT FROM OLD._shadow_0015_vet_id)
            AND (NEW.vet_id IS DISTINCT FROM OLD.vet_id
                AND NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
                AND NEW.vet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
            NEW._shadow_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
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
    IF (TG_OP = 'INSERT' OR NEW.id IS DISTINCT FROM OLD.id OR NEW._shadow_0015_id IS DISTINCT FROM OLD._shadow_0015_id)
        AND NEW._shadow_0015_id IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.id IS DISTINCT FROM CAST((SELECT (_shadow_0015_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_id := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    IF (TG_OP = 'INSERT' OR NEW.pet_id IS DISTINCT FROM OLD.pet_id OR NEW._shadow_0015_pet_id IS DISTINCT FROM OLD._shadow_0015_pet_id)
        AND NEW._shadow_0015_pet_id IS DISTINCT FROM CAST((SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.pet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_pet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_pet_id := (SELECT (pet_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    IF (TG_OP = 'INSERT' OR NEW.vet_id IS DISTINCT FROM OLD.vet_id OR NEW._shadow_0015_vet_id IS DISTINCT FROM OLD._shadow_0015_vet_id)
        AND NEW._shadow_0015_vet_id IS DISTINCT FROM CAST((SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint)
        AND NEW.vet_id IS DISTINCT FROM CAST((SELECT (_shadow_0015_vet_id) FROM (SELECT NEW.*) AS concertina_row) AS integer) THEN
        NEW._shadow_0015_vet_id := (SELECT (vet_id) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

ALTER TABLE public.visit
    ADD CONSTRAINT visit_pkey PRIMARY KEY USING INDEX _former_0015_visit_pkey;

ALTER TABLE public.invoice
    ADD CONSTRAINT invoice_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES public.visit (id) NOT VALID;
COMMIT;

-- The next contract needs it again.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0015_visit_pkey
    ON public.visit (_shadow_0015_id);

-- New rows are checked already; prove the old ones. Others may read and write meanwhile.
ALTER TABLE public.invoice VALIDATE CONSTRAINT invoice_visit_id_fkey;
