-- CASE: fires
-- FINDING: require-enum-value-position
ALTER TYPE mood ADD VALUE 'CALM';

-- CASE: the safe form
ALTER TYPE mood ADD VALUE 'CALM' AFTER 'SAD';
