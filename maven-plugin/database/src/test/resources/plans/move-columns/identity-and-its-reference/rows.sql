INSERT INTO staff (boss) VALUES (NULL), (1), (1);
