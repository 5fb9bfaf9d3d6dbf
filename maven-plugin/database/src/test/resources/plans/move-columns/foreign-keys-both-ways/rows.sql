INSERT INTO customer VALUES (1, 'x'), (2, 'y');
INSERT INTO orders (note, customer) VALUES ('a', 'x'), ('b', NULL);
