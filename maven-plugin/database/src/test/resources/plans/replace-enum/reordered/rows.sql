INSERT INTO orders (note, mood) VALUES ('x', 'OK'), ('y', 'HAPPY'), (NULL, 'SAD');
