CREATE VIEW order_list AS SELECT id, note, total FROM orders;
