-- CASE: fires
-- FINDING: require-down
CREATE TABLE orders (id bigint PRIMARY KEY);
-- file: 0002_expand_change.down.sql
-- later

-- CASE: the safe form
CREATE TABLE orders (id bigint PRIMARY KEY);
-- file: 0002_expand_change.down.sql
DROP TABLE orders;
