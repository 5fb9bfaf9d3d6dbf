INSERT INTO orders (note) SELECT CASE WHEN n % 3 = 0 THEN NULL ELSE 'note ' || n END FROM generate_series(1, 12) AS n;
