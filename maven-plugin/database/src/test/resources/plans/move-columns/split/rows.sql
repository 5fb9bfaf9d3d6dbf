INSERT INTO orders (note, full_name) VALUES ('a', 'Ada Lovelace'), ('b', 'Grace Brewster Hopper');
