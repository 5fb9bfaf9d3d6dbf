INSERT INTO orders VALUES (4711, 'twice'), (4711, 'twice');
