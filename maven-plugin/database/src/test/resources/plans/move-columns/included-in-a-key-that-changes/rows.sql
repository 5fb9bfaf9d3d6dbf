INSERT INTO staff VALUES ('a', 'head', NULL), ('b', NULL, 'a');
