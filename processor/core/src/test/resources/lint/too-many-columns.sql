-- CASE: fires
-- FINDING: too-many-columns
ALTER TABLE events ADD COLUMN state text;

-- CASE: the safe form
ALTER TABLE orders ADD COLUMN state text;
