INSERT INTO orders (note) VALUES ('a'), (NULL);
