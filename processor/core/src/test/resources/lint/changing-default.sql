-- CASE: fires
-- FINDING: changing-default
ALTER TABLE orders ALTER COLUMN state SET DEFAULT 1;

-- CASE: the safe form
ALTER TABLE orders ADD COLUMN kind integer;
ALTER TABLE orders ALTER COLUMN kind SET DEFAULT 1;
