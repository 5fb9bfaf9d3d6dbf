INSERT INTO vehicle (id, name) SELECT n, 'vehicle ' || n FROM generate_series(1, 5) AS n;
