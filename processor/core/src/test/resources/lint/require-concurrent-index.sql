-- CASE: fires
-- FINDING: require-concurrent-index
CREATE INDEX orders_note ON orders (note);

-- CASE: the safe form
-- concertina: 1
-- transactional: no

CREATE INDEX CONCURRENTLY orders_note ON orders (note);

-- CASE: silent
CREATE TABLE orders (id bigint PRIMARY KEY, note text);
CREATE INDEX orders_note ON orders (note);
