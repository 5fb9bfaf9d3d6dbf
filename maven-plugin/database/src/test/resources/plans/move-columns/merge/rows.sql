INSERT INTO orders (note, first_name, last_name) VALUES ('a', 'Ada', 'Lovelace'), ('b', 'Grace', 'Brewster Hopper');
