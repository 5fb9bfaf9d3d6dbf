INSERT INTO named (name) VALUES ('Ada'), ('Grace');
INSERT INTO person (id, name) SELECT n, 'person ' || n FROM generate_series(1, 5) AS n;
