INSERT INTO orders (a, b) VALUES ('x', NULL), (NULL, NULL), ('', 'y');
