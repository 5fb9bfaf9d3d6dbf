INSERT INTO orders (id, state) VALUES (4711, 'OPEN');
