-- CASE: fires
-- FINDING: duplicate-index
CREATE TABLE orders (id bigint PRIMARY KEY, a text, b text);
CREATE INDEX orders_a_b ON orders (a, b);
CREATE INDEX orders_a ON orders (a);

-- CASE: the safe form
CREATE TABLE orders (id bigint PRIMARY KEY, a text, b text);
CREATE INDEX orders_a_b ON orders (a, b);
CREATE INDEX orders_b ON orders (b);
