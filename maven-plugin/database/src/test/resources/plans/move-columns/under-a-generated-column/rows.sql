INSERT INTO orders (net) VALUES (1), (-7), (0);
