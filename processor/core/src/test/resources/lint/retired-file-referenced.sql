-- CASE: fires
-- FINDING: retired-file-referenced
-- file: 0001_expand_first.sql.retired
CREATE TABLE orders (id bigint PRIMARY KEY);
-- file: 0002_expand_change.sql
-- concertina: 1
-- depends: 0001_expand_first

ALTER TABLE orders ADD COLUMN state text;

-- CASE: the safe form
ALTER TABLE orders ADD COLUMN state text;
