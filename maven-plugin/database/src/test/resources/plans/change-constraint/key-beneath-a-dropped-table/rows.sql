INSERT INTO customer VALUES (1, 'a'), (2, 'b');
INSERT INTO visit VALUES (1, 1), (2, NULL);
