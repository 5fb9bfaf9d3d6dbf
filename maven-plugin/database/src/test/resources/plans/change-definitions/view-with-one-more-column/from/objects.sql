CREATE VIEW order_list AS
  SELECT id, note -- the note
  FROM orders;
CREATE VIEW notes AS SELECT note FROM order_list;
GRANT SELECT ON TABLE notes TO pg_monitor;
