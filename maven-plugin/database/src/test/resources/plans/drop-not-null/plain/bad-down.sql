INSERT INTO orders (id, note) VALUES (4711, NULL);
