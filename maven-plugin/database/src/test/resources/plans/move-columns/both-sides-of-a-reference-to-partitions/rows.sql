INSERT INTO customer VALUES ('n', 1), ('n', 2);
INSERT INTO visit VALUES (1, 'n', 2), (2, 'n', NULL);
