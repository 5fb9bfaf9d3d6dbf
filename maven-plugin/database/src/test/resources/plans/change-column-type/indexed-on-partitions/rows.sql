INSERT INTO visit VALUES ('a', '10.0.0.0/8'), ('a', '192.168.1.0/24');
