-- CASE: fires
-- FINDING: near-integer-overflow
ALTER TABLE events ADD COLUMN state text;

-- CASE: the safe form
ALTER TABLE orders ADD COLUMN state text;
