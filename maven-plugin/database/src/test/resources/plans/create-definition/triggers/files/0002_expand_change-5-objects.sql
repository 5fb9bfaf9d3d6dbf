-- concertina: 1
-- change: change-5-objects
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: no
-- gate: none
-- schema: sha256/v1:099280c295fb4ab11d6ca31f0028c58c85f163dc3c1774f69e64f84a03d32348
-- cost: changes the catalog only, milliseconds at any size; strongest lock SHARE ROW EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- New code finds the function there.
BEGIN;
SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.note_of() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.note := coalesce(NEW.note, 'none');
  RETURN NEW;
END
$$;
COMMIT;

-- New code finds the function there.
BEGIN;
SET LOCAL check_function_bodies = off;
CREATE FUNCTION public.nothing() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
COMMIT;

-- New code finds the trigger there.
CREATE CONSTRAINT TRIGGER later AFTER INSERT ON public.orders DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.nothing();

-- New code finds the trigger there.
CREATE TRIGGER note_of BEFORE INSERT OR UPDATE OF note ON public.orders FOR EACH ROW WHEN (NEW.total > 100) EXECUTE FUNCTION public.note_of();

-- New code finds the trigger there.
CREATE TRIGGER seen AFTER UPDATE ON public.orders REFERENCING OLD TABLE AS old NEW TABLE AS new FOR EACH STATEMENT EXECUTE FUNCTION public.nothing();

-- New code finds the trigger state there.
ALTER TABLE public.orders ENABLE REPLICA TRIGGER seen;

-- New code finds the comment there.
COMMENT ON TRIGGER later ON public.orders IS 'At the end';
