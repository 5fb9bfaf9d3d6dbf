-- CASE: fires
-- FINDING: ban-drop-database
DROP DATABASE shop;

-- CASE: the safe form
SELECT 1;
