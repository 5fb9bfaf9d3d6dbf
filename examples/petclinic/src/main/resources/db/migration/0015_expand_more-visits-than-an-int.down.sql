-- concertina: 1
-- change: more-visits-than-an-int
-- phase: expand
-- parent: sha256/v1:5337fdc9ff8754c9d5315763b6329e5e4448942d547d47b34cd4c97334225de3
-- transactional: no
-- gate: none
-- schema: sha256/v1:ef412a44e41e1d65eedd95625ea5778867f0c85c626573da875d605c908a42c5
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
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
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
    RETURN NEW;
END
$concertina$;

ALTER TABLE public.visit DROP COLUMN _shadow_0015_vet_id;
COMMIT;

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.vet_specialties;
DROP TRIGGER "~concertina_last" ON public.vet_specialties;
DROP FUNCTION public.concertina_sync_first_vet_specialties();
DROP FUNCTION public.concertina_sync_last_vet_specialties();
ALTER TABLE public.vet_specialties DROP COLUMN _shadow_0015_specialties_id;
ALTER TABLE public.vet_specialties DROP COLUMN _shadow_0015_vet_id;
COMMIT;

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.vet;
DROP TRIGGER "~concertina_last" ON public.vet;
DROP FUNCTION public.concertina_sync_first_vet();
DROP FUNCTION public.concertina_sync_last_vet();
ALTER TABLE public.vet DROP COLUMN _shadow_0015_id;
COMMIT;

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.specialty;
DROP TRIGGER "~concertina_last" ON public.specialty;
DROP FUNCTION public.concertina_sync_first_specialty();
DROP FUNCTION public.concertina_sync_last_specialty();
ALTER TABLE public.specialty DROP COLUMN _shadow_0015_id;
COMMIT;

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.pet_type;
DROP TRIGGER "~concertina_last" ON public.pet_type;
DROP FUNCTION public.concertina_sync_first_pet_type();
DROP FUNCTION public.concertina_sync_last_pet_type();
ALTER TABLE public.pet_type DROP COLUMN _shadow_0015_id;
COMMIT;

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
CREATE OR REPLACE FUNCTION public.concertina_sync_first_pet() RETURNS trigger
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
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
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
    RETURN NEW;
END
$concertina$;

ALTER TABLE public.pet DROP COLUMN _shadow_0015_type_id;
COMMIT;

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
CREATE OR REPLACE FUNCTION public.concertina_sync_first_visit() RETURNS trigger
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
    RETURN NEW;
END
$concertina$;

ALTER TABLE public.visit DROP COLUMN _shadow_0015_pet_id;
COMMIT;

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
CREATE OR REPLACE FUNCTION public.concertina_sync_first_pet() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW._shadow_0015_owner_id IS NULL)
            AND NEW._shadow_0015_owner_id IS DISTINCT FROM CAST((SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row) AS bigint) THEN
            NEW.owner_id := (SELECT (_shadow_0015_owner_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW._shadow_0015_owner_id IS NULL THEN
            NEW._shadow_0015_owner_id := (SELECT (owner_id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
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
    RETURN NEW;
END
$concertina$;

ALTER TABLE public.pet DROP COLUMN _shadow_0015_id;
COMMIT;

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.pet;
DROP TRIGGER "~concertina_last" ON public.pet;
DROP FUNCTION public.concertina_sync_first_pet();
DROP FUNCTION public.concertina_sync_last_pet();
ALTER TABLE public.pet DROP COLUMN _shadow_0015_owner_id;
COMMIT;

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.owner;
DROP TRIGGER "~concertina_last" ON public.owner;
DROP FUNCTION public.concertina_sync_first_owner();
DROP FUNCTION public.concertina_sync_last_owner();
ALTER TABLE public.owner DROP COLUMN _shadow_0015_id;
COMMIT;

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.visit;
DROP TRIGGER "~concertina_last" ON public.visit;
DROP FUNCTION public.concertina_sync_first_visit();
DROP FUNCTION public.concertina_sync_last_visit();
ALTER TABLE public.visit DROP COLUMN _shadow_0015_id;
COMMIT;

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.invoice;
DROP TRIGGER "~concertina_last" ON public.invoice;
DROP FUNCTION public.concertina_sync_first_invoice();
DROP FUNCTION public.concertina_sync_last_invoice();
ALTER TABLE public.invoice DROP COLUMN _shadow_0015_visit_id;
COMMIT;
