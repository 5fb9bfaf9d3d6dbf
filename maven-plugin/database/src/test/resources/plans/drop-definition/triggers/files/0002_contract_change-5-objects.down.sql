-- concertina: 1
-- change: change-5-objects
-- phase: contract
-- parent: sha256/v1:50f7ce23d4613d91df51c629829872c97b28f2f71ee05e2b9c92a5481ead0a56
-- transactional: yes
-- gate: live
-- schema: sha256/v1:4bb83d3b3cd47220bb5fae44ef5d3477c5f0fce602e1ce0cb94184dee296a2a7
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- Old code finds the function again.
SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.note_of() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.note := coalesce(NEW.note, 'none');
  RETURN NEW;
END
$$;

-- Old code finds the function again.
SET LOCAL check_function_bodies = off;
CREATE FUNCTION public.nothing() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;

-- Old code finds the trigger again.
CREATE CONSTRAINT TRIGGER later AFTER INSERT ON public.orders DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.nothing();
COMMENT ON TRIGGER later ON public.orders IS 'At the end';

-- Old code finds the trigger again.
CREATE TRIGGER note_of BEFORE INSERT OR UPDATE OF note ON public.orders FOR EACH ROW WHEN (NEW.total > 100) EXECUTE FUNCTION public.note_of();

-- Old code finds the trigger again.
CREATE TRIGGER seen AFTER UPDATE ON public.orders REFERENCING OLD TABLE AS old NEW TABLE AS new FOR EACH STATEMENT EXECUTE FUNCTION public.nothing();
ALTER TABLE public.orders ENABLE REPLICA TRIGGER seen;
