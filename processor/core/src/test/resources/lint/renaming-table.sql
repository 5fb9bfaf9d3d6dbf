-- CASE: fires
-- FINDING: renaming-table
ALTER TABLE orders RENAME TO purchases;

-- CASE: the safe form
CREATE VIEW purchases AS SELECT * FROM orders;
