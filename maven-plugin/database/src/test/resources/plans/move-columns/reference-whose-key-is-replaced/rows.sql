INSERT INTO customer VALUES ('de', '1'), ('fr', '1');
INSERT INTO orders VALUES (1, 'de', '1', '1'), (2, 'fr', NULL, '1'), (3, NULL, '1', NULL);
