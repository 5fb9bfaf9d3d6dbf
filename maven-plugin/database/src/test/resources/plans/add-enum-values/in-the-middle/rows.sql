INSERT INTO orders (note, mood) VALUES ('x', 'SAD'), ('y', 'HAPPY');
