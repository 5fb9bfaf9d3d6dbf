INSERT INTO customer (mail) SELECT 'customer' || n || '@example.com' FROM generate_series(1, 20) AS n;
INSERT INTO customer (mail) VALUES (''), ('Ünïcode@example.com');
