-- CASE: fires
-- FINDING: ban-delete-without-where
DELETE FROM orders;

-- CASE: the safe form
DELETE FROM orders WHERE placed < '2015-01-01';
