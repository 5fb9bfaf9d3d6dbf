-- concertina: 1
-- change: rename-staff-columns
-- phase: expand
-- parent: sha256/v1:db885be0381562feaa2978f7e10c8b6b6bb982df6aee4cfb309076f984866ae6
-- transactional: yes
-- gate: none
-- schema: sha256/v1:ca4da845864ac7149ddcc34cc789bbeca20be4f91fd41645882f41f6082912b9
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old and new columns live side by side; the triggers keep them in step, whoever writes. All in one
-- transaction: apart, every writing client would fail in between.
ALTER TABLE public.staff
    ADD COLUMN id integer;

ALTER TABLE public.staff
    ADD CONSTRAINT staff_id_not_null_check CHECK (id IS NOT NULL) NOT VALID;

ALTER TABLE public.staff
    ADD COLUMN lead integer;

CREATE OR REPLACE FUNCTION public.concertina_sync_first_staff() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The newest column that was given is the source, then what is still missing follows.
        IF NOT (NEW.id IS NULL AND NEW.lead IS NULL)
            AND (NEW.id IS DISTINCT FROM CAST((SELECT (number) FROM (SELECT NEW.*) AS concertina_row) AS integer) OR NEW.lead IS DISTINCT FROM CAST((SELECT (boss) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
            NEW.boss := (SELECT (lead) FROM (SELECT NEW.*) AS concertina_row);
            NEW.number := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NEW.id IS NULL AND NEW.lead IS NULL THEN
            NEW.id := (SELECT (number) FROM (SELECT NEW.*) AS concertina_row);
            NEW.lead := (SELECT (boss) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    ELSE
        -- What the client changed is the source: newest first back, then oldest first on.
        IF (NEW.id IS DISTINCT FROM OLD.id OR NEW.lead IS DISTINCT FROM OLD.lead)
            AND (NEW.id IS DISTINCT FROM CAST((SELECT (number) FROM (SELECT NEW.*) AS concertina_row) AS integer) OR NEW.lead IS DISTINCT FROM CAST((SELECT (boss) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
            IF (NEW.boss IS DISTINCT FROM OLD.boss OR NEW.number IS DISTINCT FROM OLD.number)
                AND (NEW.boss IS DISTINCT FROM CAST((SELECT (lead) FROM (SELECT NEW.*) AS concertina_row) AS integer) OR NEW.number IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
                RAISE EXCEPTION USING
                    ERRCODE = 'triggered_data_change_violation',
                    MESSAGE = 'The columns "boss", "number" and "id", "lead" of table "public.staff" were changed to values that disagree.',
                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';
            END IF;
            NEW.boss := (SELECT (lead) FROM (SELECT NEW.*) AS concertina_row);
            NEW.number := (SELECT (id) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
        IF NOT ((NEW.id IS DISTINCT FROM OLD.id OR NEW.lead IS DISTINCT FROM OLD.lead))
            AND ((NEW.boss IS DISTINCT FROM OLD.boss OR NEW.number IS DISTINCT FROM OLD.number)
                AND (NEW.id IS DISTINCT FROM CAST((SELECT (number) FROM (SELECT NEW.*) AS concertina_row) AS integer) OR NEW.lead IS DISTINCT FROM CAST((SELECT (boss) FROM (SELECT NEW.*) AS concertina_row) AS integer))
                AND (NEW.boss IS DISTINCT FROM CAST((SELECT (lead) FROM (SELECT NEW.*) AS concertina_row) AS integer) OR NEW.number IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer))
            OR (NEW.id IS NULL AND NEW.lead IS NULL)) THEN
            NEW.id := (SELECT (number) FROM (SELECT NEW.*) AS concertina_row);
            NEW.lead := (SELECT (boss) FROM (SELECT NEW.*) AS concertina_row);
        END IF;
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE FUNCTION public.concertina_sync_last_staff() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $concertina$
#variable_conflict use_column
BEGIN
    IF (TG_OP = 'INSERT' OR (NEW.boss IS DISTINCT FROM OLD.boss OR NEW.number IS DISTINCT FROM OLD.number) OR (NEW.id IS DISTINCT FROM OLD.id OR NEW.lead IS DISTINCT FROM OLD.lead))
        AND (NEW.id IS DISTINCT FROM CAST((SELECT (number) FROM (SELECT NEW.*) AS concertina_row) AS integer) OR NEW.lead IS DISTINCT FROM CAST((SELECT (boss) FROM (SELECT NEW.*) AS concertina_row) AS integer))
        AND (NEW.boss IS DISTINCT FROM CAST((SELECT (lead) FROM (SELECT NEW.*) AS concertina_row) AS integer) OR NEW.number IS DISTINCT FROM CAST((SELECT (id) FROM (SELECT NEW.*) AS concertina_row) AS integer)) THEN
        NEW.id := (SELECT (number) FROM (SELECT NEW.*) AS concertina_row);
        NEW.lead := (SELECT (boss) FROM (SELECT NEW.*) AS concertina_row);
    END IF;
    RETURN NEW;
END
$concertina$;

CREATE OR REPLACE TRIGGER "!concertina_first"
    BEFORE INSERT OR UPDATE ON public.staff
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_first_staff();

CREATE OR REPLACE TRIGGER "~concertina_last"
    BEFORE INSERT OR UPDATE ON public.staff
    FOR EACH ROW EXECUTE FUNCTION public.concertina_sync_last_staff();
