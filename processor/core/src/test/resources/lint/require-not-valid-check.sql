-- CASE: fires
-- FINDING: require-not-valid-check
ALTER TABLE orders ADD CONSTRAINT orders_total_check CHECK (total >= 0);

-- CASE: the safe form
ALTER TABLE orders ADD CONSTRAINT orders_total_check CHECK (total >= 0) NOT VALID;
