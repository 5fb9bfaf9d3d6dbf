INSERT INTO customer VALUES (1);
INSERT INTO orders (id, at, note, customer_id) VALUES (1, '2026-03-01', 'a', 1), (2, '2027-05-01', NULL, NULL);
