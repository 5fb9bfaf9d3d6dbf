INSERT INTO orders (id, at, note) VALUES (4711, '2026-07-01', 'a'), (4711, '2026-07-01', 'b');
