-- CASE: fires
-- FINDING: adding-generated-column
ALTER TABLE orders ADD COLUMN gross numeric GENERATED ALWAYS AS (net * 1.2) STORED;

-- CASE: the safe form
ALTER TABLE orders ADD COLUMN gross numeric;
