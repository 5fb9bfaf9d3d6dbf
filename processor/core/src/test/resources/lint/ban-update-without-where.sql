-- CASE: fires
-- FINDING: ban-update-without-where
UPDATE orders SET archived = false;

-- CASE: the safe form
UPDATE orders SET archived = false WHERE archived IS NULL;
