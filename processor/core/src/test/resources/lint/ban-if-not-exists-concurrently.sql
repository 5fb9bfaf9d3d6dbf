-- CASE: fires
-- FINDING: ban-if-not-exists-concurrently
-- concertina: 1
-- transactional: no

CREATE INDEX CONCURRENTLY IF NOT EXISTS orders_note ON orders (note);

-- CASE: the safe form
-- concertina: 1
-- transactional: no

DROP INDEX CONCURRENTLY IF EXISTS orders_note;
CREATE INDEX CONCURRENTLY orders_note ON orders (note);
