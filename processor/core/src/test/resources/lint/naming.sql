-- CASE: fires
-- FINDING: naming
-- concertina: 1
-- transactional: no

CREATE INDEX CONCURRENTLY by_note ON orders (note);

-- CASE: the safe form
-- concertina: 1
-- transactional: no

CREATE INDEX CONCURRENTLY idx_orders_note ON orders (note);
