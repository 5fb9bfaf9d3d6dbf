-- CASE: fires
-- FINDING: dropping-constraint
ALTER TABLE orders DROP CONSTRAINT orders_total_check;

-- CASE: the safe form
ALTER TABLE orders ADD CONSTRAINT orders_total_check CHECK (total >= 0) NOT VALID;
