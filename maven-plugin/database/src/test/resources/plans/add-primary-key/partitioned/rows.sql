INSERT INTO orders (id, at, note) VALUES (1, '2026-03-01', 'a'), (1, '2027-03-01', 'b'), (2, '2026-05-01', NULL);
