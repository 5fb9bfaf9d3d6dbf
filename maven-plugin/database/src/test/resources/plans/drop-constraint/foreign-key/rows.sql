INSERT INTO customers (name) VALUES ('a'), (NULL);
INSERT INTO orders (customer) VALUES (1), (2), (NULL);
