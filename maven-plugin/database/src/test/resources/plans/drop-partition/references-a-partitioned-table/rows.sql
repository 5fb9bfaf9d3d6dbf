INSERT INTO regions VALUES ('at');
INSERT INTO orders VALUES (1, '2026-03-01', 'at'), (2, '2026-05-01', NULL);
