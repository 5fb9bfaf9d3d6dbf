-- CASE: fires
-- FINDING: renaming-enum-value
ALTER TYPE mood RENAME VALUE 'OK' TO 'FINE';

-- CASE: the safe form
ALTER TYPE mood ADD VALUE 'FINE' AFTER 'OK';
