INSERT INTO car (id, wheels) VALUES (4711, 1);
