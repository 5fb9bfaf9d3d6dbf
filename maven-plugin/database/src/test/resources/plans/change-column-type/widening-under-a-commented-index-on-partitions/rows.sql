INSERT INTO visit SELECT i, CASE WHEN i % 2 = 0 THEN 'GLAD' ELSE 'SAD' END::mood, 'n' || i FROM generate_series(1, 20) AS i;
