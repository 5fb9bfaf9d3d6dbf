-- CASE: fires
-- FINDING: wide-index
-- concertina: 1
-- transactional: no

CREATE INDEX CONCURRENTLY orders_all ON orders (a, b, c, d);

-- CASE: the safe form
-- concertina: 1
-- transactional: no

CREATE INDEX CONCURRENTLY orders_a_b ON orders (a, b) INCLUDE (c, d);
