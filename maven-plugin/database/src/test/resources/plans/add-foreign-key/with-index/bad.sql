INSERT INTO orders (id, note, customer_id) VALUES (4711, 'an orphan', 4711);
