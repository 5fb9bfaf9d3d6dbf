INSERT INTO orders (note) VALUES ('4711'), ('4711');
