INSERT INTO orders (state) VALUES ('new'), (NULL), ('done');
