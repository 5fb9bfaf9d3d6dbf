-- CASE: fires
-- FINDING: prefer-bigint
ALTER TABLE orders ADD COLUMN x integer;

-- CASE: the safe form
ALTER TABLE orders ADD COLUMN x bigint;
