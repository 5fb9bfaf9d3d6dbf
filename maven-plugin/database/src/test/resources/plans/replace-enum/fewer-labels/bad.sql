INSERT INTO orders (id, note, mood) VALUES (4711, 'gone', 'SAD');
