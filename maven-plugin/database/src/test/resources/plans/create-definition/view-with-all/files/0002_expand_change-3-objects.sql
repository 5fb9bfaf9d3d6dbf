-- concertina: 1
-- change: change-3-objects
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: yes
-- gate: none
-- schema: sha256/v1:9bbd818f78a02a8c99ddb32aaff382ccd5a5acd3e8093e77f8474807ac149c23
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- New code finds the function there.
CREATE FUNCTION take_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO orders (note) VALUES (NEW.note);
  RETURN NEW;
END
$$;

-- New code finds the view there.
CREATE VIEW order_list AS
  SELECT id, note -- the note
  FROM orders;

-- New code finds the trigger there.
CREATE TRIGGER take_order INSTEAD OF INSERT ON order_list FOR EACH ROW EXECUTE FUNCTION take_order();

-- New code finds the view column default there.
ALTER VIEW order_list ALTER COLUMN note SET DEFAULT 'none';

-- New code finds the comment there.
COMMENT ON COLUMN order_list.note IS 'As the customer said it';

-- New code finds the comment there.
COMMENT ON VIEW order_list IS 'What was ordered';

-- New code finds the owner there.
ALTER VIEW order_list OWNER TO pg_read_all_stats;

-- New code finds the grant there.
GRANT SELECT (id) ON TABLE order_list TO pg_monitor WITH GRANT OPTION;

-- New code finds the grant there.
GRANT SELECT ON TABLE order_list TO pg_read_all_data;
