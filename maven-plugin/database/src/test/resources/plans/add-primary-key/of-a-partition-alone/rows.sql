INSERT INTO reading VALUES (1, 'NORTH', 'cold'), (NULL, 'SOUTH', NULL), (3, NULL, NULL);
