CREATE VIEW order_list AS SELECT id, remark AS note FROM orders;
