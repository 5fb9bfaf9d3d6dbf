-- CASE: fires
-- FINDING: down-is-not-inverse
ALTER TABLE orders ADD COLUMN a text, ADD COLUMN b text;
-- file: 0002_expand_change.down.sql
ALTER TABLE orders DROP COLUMN a;

-- CASE: the safe form
ALTER TABLE orders ADD COLUMN a text, ADD COLUMN b text;
-- file: 0002_expand_change.down.sql
ALTER TABLE orders DROP COLUMN b, DROP COLUMN a;
