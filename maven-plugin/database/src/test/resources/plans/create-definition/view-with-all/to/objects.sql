CREATE VIEW order_list AS
  SELECT id, note -- the note
  FROM orders;

COMMENT ON VIEW order_list IS 'What was ordered';
COMMENT ON COLUMN order_list.note IS 'As the customer said it';
GRANT SELECT ON TABLE order_list TO pg_read_all_data;
GRANT SELECT (id) ON TABLE order_list TO pg_monitor WITH GRANT OPTION;
ALTER VIEW order_list OWNER TO pg_read_all_stats;
ALTER VIEW order_list ALTER COLUMN note SET DEFAULT 'none';
CREATE FUNCTION take_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO orders (note) VALUES (NEW.note);
  RETURN NEW;
END
$$;
CREATE TRIGGER take_order INSTEAD OF INSERT ON order_list FOR EACH ROW EXECUTE FUNCTION take_order();
