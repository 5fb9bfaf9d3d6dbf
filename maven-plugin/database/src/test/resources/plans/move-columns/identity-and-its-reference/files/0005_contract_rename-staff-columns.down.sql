-- concertina: 1
-- change: rename-staff-columns
-- phase: contract
-- parent: sha256/v1:70b1c1bcab1b7008f8d3674cbc43a9994eed0e8b16ae1dbbf6f4a9f19e7d224a
-- depends: 0004_constrain_rename-staff-columns
-- transactional: no
-- gate: live
-- schema: sha256/v1:ca4da845864ac7149ddcc34cc789bbeca20be4f91fd41645882f41f6082912b9
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; builds 2 indexes beside running writers;
--   reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- The old columns are back, and kept in step from now on: the catalog only, milliseconds at any
-- size.
BEGIN;
ALTER TABLE public.staff RENAME COLUMN _retired_0002_boss TO boss;

ALTER TABLE public.staff RENAME COLUMN _retired_0002_number TO number;

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
COMMIT;

-- Bring the old values up to date: what was written since is stale, not only missing.
-- concertina:batch table=public.staff key=id
UPDATE public.staff
    SET boss = lead,
        number = id
WHERE (id IS DISTINCT FROM CAST((number) AS integer) OR lead IS DISTINCT FROM CAST((boss) AS integer)) AND (boss IS DISTINCT FROM CAST((lead) AS integer) OR number IS DISTINCT FROM CAST((id) AS integer));

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.staff
    ADD CONSTRAINT staff_number_not_null_check CHECK (number IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.staff VALIDATE CONSTRAINT staff_number_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.staff ALTER COLUMN number SET NOT NULL;
ALTER TABLE public.staff DROP CONSTRAINT staff_number_not_null_check;
COMMIT;

-- The old primary key comes back over this index, without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _former_0002_staff_pkey
    ON public.staff (number);

-- Everything is in place: switch over, in the catalog only.
BEGIN;
ALTER TABLE public.staff DROP CONSTRAINT staff_lead_fkey;

ALTER TABLE public.staff DROP CONSTRAINT staff_pkey;

ALTER TABLE public.staff
    ALTER COLUMN number ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME public._interim_0002_staff_count);

DO $concertina$
BEGIN
    PERFORM pg_catalog.setval('public._interim_0002_staff_count'::pg_catalog.regclass, last_value, is_called)
    FROM public.staff_count;
END
$concertina$;

ALTER TABLE public.staff ALTER COLUMN id DROP IDENTITY;

ALTER TABLE public._interim_0002_staff_count RENAME TO staff_count;

ALTER TABLE public.staff
    ADD CONSTRAINT staff_pkey PRIMARY KEY USING INDEX _former_0002_staff_pkey;

ALTER TABLE public.staff
    ADD CONSTRAINT staff_boss_fkey FOREIGN KEY (boss) REFERENCES public.staff (number) NOT VALID;
COMMIT;

-- The next contract needs it again.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0002_staff_pkey
    ON public.staff (id);

-- New rows are checked already; prove the old ones. Others may read and write meanwhile.
ALTER TABLE public.staff VALIDATE CONSTRAINT staff_boss_fkey;
