INSERT INTO orders (note, size) VALUES ('a', 1), ('b', 2147483647);
