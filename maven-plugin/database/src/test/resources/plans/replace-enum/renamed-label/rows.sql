INSERT INTO orders (mood) VALUES ('SAD');
