-- CASE: fires
-- FINDING: ban-char
ALTER TABLE orders ADD COLUMN x char(2);

-- CASE: the safe form
ALTER TABLE orders ADD COLUMN x text;
