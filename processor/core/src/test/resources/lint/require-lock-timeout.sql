-- CASE: fires
-- FINDING: require-lock-timeout
ALTER TABLE orders ADD COLUMN state text;

-- CASE: the safe form
SET lock_timeout = '400ms';
ALTER TABLE orders ADD COLUMN state text;
