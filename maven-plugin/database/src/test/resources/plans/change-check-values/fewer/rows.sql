INSERT INTO orders (note, state) VALUES ('x', 'NEW'), ('y', 'OPEN'), ('z', 'DONE');
