-- CASE: fires
-- FINDING: require-statement-timeout
ALTER TABLE orders ADD COLUMN state text;

-- CASE: the safe form
SET statement_timeout = '30s';
ALTER TABLE orders ADD COLUMN state text;
