-- CASE: fires
-- FINDING: ban-lock-table
LOCK TABLE orders IN EXCLUSIVE MODE;

-- CASE: the safe form
ALTER TABLE orders ADD COLUMN state text;
