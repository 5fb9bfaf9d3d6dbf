-- CASE: fires
-- FINDING: renaming-column
ALTER TABLE orders RENAME COLUMN note TO remark;

-- CASE: the safe form
ALTER TABLE orders ADD COLUMN remark text;
