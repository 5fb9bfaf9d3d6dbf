INSERT INTO city VALUES ('de', 1, 'Ulm'), ('de', 2, NULL), ('at', 1, 'Linz');
INSERT INTO station (country, city) VALUES ('de', 1), ('at', 1), (NULL, NULL), ('de', NULL);
