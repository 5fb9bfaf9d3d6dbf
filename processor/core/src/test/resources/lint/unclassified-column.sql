-- CASE: fires
-- FINDING: unclassified-column
ALTER TABLE orders ADD COLUMN remark text;

-- CASE: the safe form
ALTER TABLE orders ADD COLUMN remark text;
COMMENT ON COLUMN orders.remark IS 'classification: personal';
