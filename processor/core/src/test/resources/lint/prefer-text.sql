-- CASE: fires
-- FINDING: prefer-text
ALTER TABLE orders ADD COLUMN x varchar(40);

-- CASE: the safe form
ALTER TABLE orders ADD COLUMN x text;
