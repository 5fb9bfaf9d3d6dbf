INSERT INTO staff VALUES (1, 'a', 'SAD'), (2, 'b', NULL);
INSERT INTO visit VALUES (1, 'a'), (2, NULL);
