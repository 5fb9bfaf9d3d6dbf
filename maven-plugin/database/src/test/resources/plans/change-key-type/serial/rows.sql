INSERT INTO ticket (note) SELECT 'note ' || n FROM generate_series(1, 12) AS n;
INSERT INTO remark (ticket_id) VALUES (1), (12), (NULL);
