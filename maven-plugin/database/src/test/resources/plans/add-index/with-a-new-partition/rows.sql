INSERT INTO orders VALUES ('n', 'x'), ('n', NULL);
