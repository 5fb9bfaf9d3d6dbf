INSERT INTO orders (id, note, code) VALUES (4711, 'too long', 'zzzzzzzzzzzzzzzz');
