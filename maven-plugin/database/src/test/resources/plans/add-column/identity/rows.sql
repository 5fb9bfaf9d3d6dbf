INSERT INTO orders (id, note) VALUES (1, 'a'), (2, 'b');
