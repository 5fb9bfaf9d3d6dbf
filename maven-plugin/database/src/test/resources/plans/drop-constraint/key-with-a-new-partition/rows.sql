INSERT INTO orders VALUES ('n', 1), ('n', 2);
