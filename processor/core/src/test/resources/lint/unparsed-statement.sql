-- CASE: fires
-- FINDING: unparsed-statement
ALTER TABLE orders DROPP COLUMN fax;

-- CASE: the safe form
ALTER TABLE orders ADD COLUMN fax text;
