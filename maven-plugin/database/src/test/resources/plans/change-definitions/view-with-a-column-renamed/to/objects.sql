CREATE VIEW order_list AS
  SELECT id, note AS words -- the note
  FROM orders;

GRANT SELECT ON TABLE order_list TO pg_monitor;
COMMENT ON VIEW order_list IS 'All';
CREATE VIEW ids AS SELECT id FROM order_list;
GRANT SELECT ON TABLE ids TO pg_monitor;
CREATE FUNCTION an_id(ids) RETURNS bigint LANGUAGE sql AS 'SELECT $1.id';
ALTER VIEW ids OWNER TO pg_read_all_stats;
