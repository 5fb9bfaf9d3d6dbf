CREATE VIEW order_list AS SELECT id, total FROM orders;
GRANT SELECT ON TABLE order_list TO pg_monitor;
CREATE VIEW sums AS SELECT sum(total) AS total FROM order_list;
