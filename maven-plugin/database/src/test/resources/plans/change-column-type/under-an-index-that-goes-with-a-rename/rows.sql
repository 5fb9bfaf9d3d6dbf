INSERT INTO visit VALUES (1, 'a', '10.0.0.0/8'), (2, NULL, NULL), (3, 'b', '192.168.1.0/24');
