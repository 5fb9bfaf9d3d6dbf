INSERT INTO orders (amount) VALUES (1), (NULL), (2147483647);
