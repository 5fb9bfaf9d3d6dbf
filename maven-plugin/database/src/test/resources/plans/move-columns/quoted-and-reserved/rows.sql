INSERT INTO orders (note, "User") VALUES ('a', 'Ada'), ('b', NULL);
