INSERT INTO orders VALUES (1, 'at', 'a'), (2, 'de', NULL), (3, 'pt', 'c');
