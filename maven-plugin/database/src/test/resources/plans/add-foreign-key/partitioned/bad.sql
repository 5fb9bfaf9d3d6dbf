INSERT INTO orders (id, at, customer_id) VALUES (9, '2027-02-01', 4711);
