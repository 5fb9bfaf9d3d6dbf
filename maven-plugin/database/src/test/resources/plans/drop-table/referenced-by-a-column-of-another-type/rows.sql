INSERT INTO customer VALUES (1), (2);
INSERT INTO orders VALUES (1, 2), (2, NULL);
