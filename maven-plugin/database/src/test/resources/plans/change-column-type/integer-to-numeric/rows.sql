INSERT INTO orders (total) VALUES (1), (-9999999), (NULL);
