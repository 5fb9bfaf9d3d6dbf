-- CASE: fires
-- FINDING: changing-column-type
CREATE TABLE orders (id integer PRIMARY KEY);
-- file: 0003_expand_larger.sql
ALTER TABLE orders ALTER COLUMN id TYPE bigint;

-- CASE: the safe form
CREATE TABLE orders (id integer PRIMARY KEY, note varchar(20));
-- file: 0003_expand_larger.sql
ALTER TABLE orders ALTER COLUMN note TYPE varchar(40);
