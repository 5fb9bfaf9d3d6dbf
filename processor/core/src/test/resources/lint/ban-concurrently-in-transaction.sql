-- CASE: fires
-- FINDING: ban-concurrently-in-transaction
CREATE INDEX CONCURRENTLY orders_note ON orders (note);

-- CASE: the safe form
-- concertina: 1
-- transactional: no

CREATE INDEX CONCURRENTLY orders_note ON orders (note);
