INSERT INTO orders (note, cents) VALUES ('a', 1), ('b', 12345);
