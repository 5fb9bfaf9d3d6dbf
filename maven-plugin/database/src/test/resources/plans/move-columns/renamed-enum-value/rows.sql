INSERT INTO orders (note, status) VALUES ('x', 'OPEN'), (NULL, 'PAYED'), ('z', 'PAYED');
