INSERT INTO orders (id, mood) VALUES (4711, 'OK');
