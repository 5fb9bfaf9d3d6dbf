-- CASE: a value given twice
-- FINDING: ban-duplicate-column
UPDATE orders SET note = 'a', state = 'b', NOTE = 'c' WHERE id = 1;

-- CASE: in a list on the left
-- FINDING: ban-duplicate-column
UPDATE orders SET (note, state) = ('a', 'b'), state = 'c' WHERE id = 1;

-- CASE: named twice by INSERT, and by its conflict
-- FINDING: ban-duplicate-column
-- FINDING: ban-duplicate-column
INSERT INTO orders AS o (id, note, id) VALUES (1, 'a', 2) ON CONFLICT (id) DO UPDATE SET note = 'a', "note" = 'b';

-- CASE: by MERGE
-- FINDING: ban-duplicate-column
-- FINDING: ban-duplicate-column
MERGE INTO orders o USING customer c ON o.id = c.id
WHEN MATCHED THEN UPDATE SET note = 'a', note = 'b'
WHEN NOT MATCHED THEN INSERT (id, id) VALUES (1, 2);

-- CASE: defined twice
-- FINDING: ban-duplicate-column
CREATE TABLE state (id bigint PRIMARY KEY, label text, Label text);

-- CASE: columns of queries
-- FINDING: ban-duplicate-column
-- FINDING: ban-duplicate-column
-- FINDING: ban-duplicate-column
CREATE VIEW a (id, id) AS SELECT 1, 2;
CREATE MATERIALIZED VIEW b AS WITH x AS (SELECT 1) SELECT o.id, c.id FROM orders o, customer c;
SELECT 1, 'two' INTO c;

-- CASE: parts of columns, and other names in quotes
UPDATE orders SET place.x = 1, place.y = 2, lines[1] = 'a', lines[2] = 'b', "A" = 1, a = 2 WHERE id = 1;
INSERT INTO orders (place.x, place.y) VALUES (1, 2);

-- CASE: names of their own
CREATE VIEW a (x, y) AS SELECT 1 z, 2 z;
CREATE VIEW b AS SELECT 1 AS x, 2 y, count(*), o.id, c.id AS customer FROM orders o, customer c;
CREATE TABLE t (a int, b int, CONSTRAINT a CHECK (a > 0), CONSTRAINT b CHECK (b > 0), LIKE orders);
SELECT 1, 2;

-- CASE: what nobody can tell
CREATE VIEW a AS SELECT o.*, c.*, NOT x, -x, x + x, CASE WHEN x THEN 1 END, CASE WHEN y THEN 1 END, x IS NULL FROM orders o, customer c;
