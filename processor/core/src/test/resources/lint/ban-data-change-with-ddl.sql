-- CASE: fires
-- FINDING: ban-data-change-with-ddl
ALTER TABLE orders ADD COLUMN state text;
UPDATE customer SET seen = true WHERE seen IS NULL;

-- CASE: the safe form
ALTER TABLE orders ADD COLUMN state text;
