CREATE VIEW order_list AS
  SELECT id, note -- the note
  FROM orders;
