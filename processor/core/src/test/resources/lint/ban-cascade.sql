-- CASE: fires
-- FINDING: ban-cascade
DROP VIEW monthly CASCADE;

-- CASE: the safe form
DROP VIEW monthly;
