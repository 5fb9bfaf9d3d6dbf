-- CASE: fires
-- FINDING: missing-dependency
-- concertina: 1
-- depends: 0001_expand_first

ALTER TABLE orders ADD COLUMN state text;

-- CASE: the safe form
-- file: 0001_expand_first.sql
CREATE TABLE orders (id bigint PRIMARY KEY);
-- file: 0002_expand_change.sql
-- concertina: 1
-- depends: 0001_expand_first

ALTER TABLE orders ADD COLUMN state text;
