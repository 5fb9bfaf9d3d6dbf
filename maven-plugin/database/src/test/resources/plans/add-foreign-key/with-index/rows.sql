INSERT INTO customer VALUES (1);
INSERT INTO orders (note, customer_id) VALUES ('a', 1), ('b', NULL);
