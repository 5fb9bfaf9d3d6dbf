INSERT INTO advice VALUES ('SAD', 'sleep'), ('HAPPY', 'go on');
INSERT INTO orders VALUES ('n', 1, 'SAD'), ('s', 2, NULL), ('s', 3, 'HAPPY');
