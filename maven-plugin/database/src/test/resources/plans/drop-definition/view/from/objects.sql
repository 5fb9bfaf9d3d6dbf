CREATE VIEW order_list AS
  SELECT id, note -- the note
  FROM orders;
COMMENT ON VIEW order_list IS 'All';
CREATE VIEW ids AS SELECT id FROM order_list;
