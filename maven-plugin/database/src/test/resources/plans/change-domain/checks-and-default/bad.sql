INSERT INTO orders (id, note, score) VALUES (4711, 'too large', 2000);
