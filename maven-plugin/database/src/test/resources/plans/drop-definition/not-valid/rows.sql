INSERT INTO orders (note, total) SELECT 'note ' || n, 1 FROM generate_series(1, 12) AS n;
