INSERT INTO orders (note, score) VALUES ('a', 1), ('b', 999);
