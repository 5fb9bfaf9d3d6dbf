INSERT INTO orders (note, txt) VALUES ('a', 'b'), (NULL, NULL), ('c', 'ü');
