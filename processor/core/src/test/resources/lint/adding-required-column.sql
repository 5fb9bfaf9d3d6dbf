-- CASE: fires
-- FINDING: adding-required-column
ALTER TABLE orders ADD COLUMN state text NOT NULL;

-- CASE: the safe form
ALTER TABLE orders ADD COLUMN state text NOT NULL DEFAULT 'PLACED';
