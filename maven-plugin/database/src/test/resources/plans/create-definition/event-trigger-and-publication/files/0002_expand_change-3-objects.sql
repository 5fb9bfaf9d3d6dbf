-- concertina: 1
-- change: change-3-objects
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: yes
-- gate: none
-- schema: sha256/v1:f33f21187162dd04026fbe2324d896f372decc59c93f95c9b9f26dba09d59129
-- cost: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE
--   EXCLUSIVE

-- New code finds the function there.
SET LOCAL check_function_bodies = off;
CREATE FUNCTION public.watch() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN NULL; END $$;

-- New code finds the event trigger there.
CREATE EVENT TRIGGER watch ON ddl_command_end WHEN TAG IN ('CREATE SEQUENCE') EXECUTE FUNCTION public.watch();

-- New code finds the publication there.
CREATE PUBLICATION changes WITH (publish = 'insert, update');

-- New code finds the publication member there.
ALTER PUBLICATION changes ADD TABLE public.orders;

-- New code finds the event trigger state there.
ALTER EVENT TRIGGER watch DISABLE;
