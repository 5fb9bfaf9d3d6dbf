-- CASE: fires
-- FINDING: dropping-not-null
ALTER TABLE orders ALTER COLUMN note DROP NOT NULL;

-- CASE: the safe form
ALTER TABLE orders ADD COLUMN remark text;
