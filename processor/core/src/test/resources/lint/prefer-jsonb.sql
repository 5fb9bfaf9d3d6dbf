-- CASE: fires
-- FINDING: prefer-jsonb
ALTER TABLE orders ADD COLUMN x json;

-- CASE: the safe form
ALTER TABLE orders ADD COLUMN x jsonb;
