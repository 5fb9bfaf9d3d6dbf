INSERT INTO orders (id, at, txt) VALUES (1, '2026-03-01', 'a'), (2, '2027-05-01', NULL);
