-- concertina: 1
-- change: change-3-objects
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: yes
-- gate: none
-- schema: sha256/v1:e44103333b96aa513b33f484620d455e66a7fd38a7ad1099dd46b4f6f50b8041
-- cost: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE
--   EXCLUSIVE

-- New code finds the function there.
CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN NULL; END $$;

-- New code finds the event trigger there.
CREATE EVENT TRIGGER watch ON ddl_command_end WHEN TAG IN ('CREATE SEQUENCE') EXECUTE FUNCTION watch();

-- New code finds the publication there.
CREATE PUBLICATION changes WITH (publish = 'insert, update');

-- New code finds the publication member there.
ALTER PUBLICATION changes ADD TABLE orders;

-- New code finds the event trigger state there.
ALTER EVENT TRIGGER watch DISABLE;
