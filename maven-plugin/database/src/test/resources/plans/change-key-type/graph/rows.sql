INSERT INTO customer (parent, note) VALUES (NULL, 'root'), (1, 'a'), (2, 'b');
INSERT INTO orders (note, customer_id) VALUES ('x', 1), ('y', 3);
