-- CASE: fires
-- FINDING: ban-statements-under-exclusive-lock
ALTER TABLE orders ADD COLUMN state text;
UPDATE customer SET seen = true WHERE seen IS NULL;

-- CASE: the safe form
UPDATE customer SET seen = true WHERE seen IS NULL;
ALTER TABLE orders ADD COLUMN state text;
