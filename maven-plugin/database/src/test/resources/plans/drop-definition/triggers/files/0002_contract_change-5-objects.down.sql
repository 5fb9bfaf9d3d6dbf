-- concertina: 1
-- change: change-5-objects
-- phase: contract
-- parent: sha256/v1:bd0e04da9436477ec50c8382bb4316a8337da53c9feeaa3e57305f5b23786d6d
-- transactional: yes
-- gate: live
-- schema: sha256/v1:4bb83d3b3cd47220bb5fae44ef5d3477c5f0fce602e1ce0cb94184dee296a2a7
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- Old code finds the function again.
CREATE FUNCTION note_of() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.note := coalesce(NEW.note, 'none');
  RETURN NEW;
END
$$;

-- Old code finds the function again.
CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;

-- Old code finds the trigger again.
CREATE CONSTRAINT TRIGGER later AFTER INSERT ON orders DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION nothing();
COMMENT ON TRIGGER later ON orders IS 'At the end';

-- Old code finds the trigger again.
CREATE TRIGGER note_of BEFORE INSERT OR UPDATE OF note ON orders FOR EACH ROW WHEN (NEW.total > 100) EXECUTE FUNCTION note_of();

-- Old code finds the trigger again.
CREATE TRIGGER seen AFTER UPDATE ON orders REFERENCING OLD TABLE AS old NEW TABLE AS new FOR EACH STATEMENT EXECUTE FUNCTION nothing();
ALTER TABLE orders DISABLE TRIGGER seen;
