INSERT INTO orders (id, at, note) VALUES (8, '2026-07-01', '4711'), (9, '2026-07-01', '4711');
