INSERT INTO vehicle (id, name) SELECT n, 'vehicle ' || n FROM generate_series(1, 5) AS n;
INSERT INTO car (id, name, doors) SELECT n, 'car ' || n, 3 FROM generate_series(11, 15) AS n;
