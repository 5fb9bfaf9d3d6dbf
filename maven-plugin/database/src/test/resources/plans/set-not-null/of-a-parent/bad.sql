INSERT INTO car (id, name) VALUES (4711, NULL);
