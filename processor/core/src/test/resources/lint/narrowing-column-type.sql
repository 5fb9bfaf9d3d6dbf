-- CASE: fires
-- FINDING: narrowing-column-type
CREATE TABLE orders (id bigint PRIMARY KEY, note varchar(40));
-- file: 0003_expand_smaller.sql
ALTER TABLE orders ALTER COLUMN note TYPE varchar(20);

-- CASE: the safe form
CREATE TABLE orders (id bigint PRIMARY KEY, note varchar(20));
-- file: 0003_expand_larger.sql
ALTER TABLE orders ALTER COLUMN note TYPE varchar(40);
