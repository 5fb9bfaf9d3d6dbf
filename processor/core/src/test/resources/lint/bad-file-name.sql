-- CASE: fires
-- FINDING: bad-file-name
-- file: add-state.sql
ALTER TABLE orders ADD COLUMN state text;

-- CASE: the safe form
-- file: 0002_expand_add-state.sql
ALTER TABLE orders ADD COLUMN state text;
