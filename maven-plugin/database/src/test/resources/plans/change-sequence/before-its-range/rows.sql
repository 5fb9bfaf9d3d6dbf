INSERT INTO orders (note) SELECT 'note ' || n FROM generate_series(1, 12) AS n;
