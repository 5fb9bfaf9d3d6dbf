INSERT INTO customer (email) VALUES ('a'), ('b');
INSERT INTO orders (note, customer_id) VALUES ('x', 1), ('y', NULL);
