-- CASE: fires
-- FINDING: prefer-one-alter-table
ALTER TABLE orders ADD COLUMN a text;
ALTER TABLE orders ADD COLUMN b text;

-- CASE: the safe form
ALTER TABLE orders ADD COLUMN a text, ADD COLUMN b text;
