INSERT INTO vehicle (id, name, wheels) SELECT n, 'vehicle ' || n, 4 FROM generate_series(1, 5) AS n;
INSERT INTO car (id, name, wheels, doors) SELECT n, 'car ' || n, 4, 3 FROM generate_series(11, 15) AS n;
