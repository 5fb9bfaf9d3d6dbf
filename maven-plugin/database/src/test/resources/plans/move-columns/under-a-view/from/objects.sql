CREATE VIEW order_list AS SELECT id, note FROM orders;
