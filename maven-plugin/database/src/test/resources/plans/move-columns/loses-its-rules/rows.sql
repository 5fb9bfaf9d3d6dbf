INSERT INTO staff VALUES (1, 10, 'ada', 1), (2, 20, 'bob', 2);
