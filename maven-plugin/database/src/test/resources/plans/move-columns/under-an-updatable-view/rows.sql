INSERT INTO orders (note, total) SELECT 'note ' || n, n FROM generate_series(1, 12) AS n;
