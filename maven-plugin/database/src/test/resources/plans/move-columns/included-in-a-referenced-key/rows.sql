INSERT INTO staff VALUES (1, 'a', 'head', NULL), (2, 'b', NULL, 'a');
