INSERT INTO orders (id, at, note) VALUES (1, '2026-03-01', 'a'), (2, '2026-05-01', NULL);
