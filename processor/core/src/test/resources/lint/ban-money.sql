-- CASE: fires
-- FINDING: ban-money
ALTER TABLE orders ADD COLUMN x money;

-- CASE: the safe form
ALTER TABLE orders ADD COLUMN x numeric(12, 2);
