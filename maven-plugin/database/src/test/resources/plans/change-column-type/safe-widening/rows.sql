INSERT INTO orders (note, code) VALUES ('a', 'x'), ('b', 'yyyyyyyyyy');
