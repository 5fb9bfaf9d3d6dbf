INSERT INTO orders (ordered) VALUES ('20260101'), (NULL), ('19991231');
