INSERT INTO customer VALUES ('a'), ('b');
INSERT INTO visit VALUES (1, 'a'), (2, NULL);
