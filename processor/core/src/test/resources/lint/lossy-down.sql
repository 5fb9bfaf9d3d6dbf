-- CASE: fires
-- FINDING: lossy-down
ALTER TABLE orders DROP COLUMN fax;
-- file: 0002_expand_change.down.sql
ALTER TABLE orders ADD COLUMN fax text;

-- CASE: the safe form
ALTER TABLE orders RENAME COLUMN fax TO _retired_0002_fax;
-- file: 0002_expand_change.down.sql
ALTER TABLE orders RENAME COLUMN _retired_0002_fax TO fax;
