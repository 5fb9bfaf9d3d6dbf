-- CASE: fires
-- FINDING: duplicate-number
CREATE TABLE a (id bigint PRIMARY KEY);
-- file: 0002_expand_other.sql
CREATE TABLE b (id bigint PRIMARY KEY);

-- CASE: the safe form
CREATE TABLE a (id bigint PRIMARY KEY);
-- file: 0003_expand_other.sql
CREATE TABLE b (id bigint PRIMARY KEY);
