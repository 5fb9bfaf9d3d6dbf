INSERT INTO orders (note, during) VALUES ('a', '[1,2)'), ('b', '[2,3)');
