-- CASE: fires
-- FINDING: prefer-timestamptz
ALTER TABLE orders ADD COLUMN x timestamp;

-- CASE: the safe form
ALTER TABLE orders ADD COLUMN x timestamptz;
