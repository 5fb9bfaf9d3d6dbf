-- CASE: fires
-- FINDING: forked-history
CREATE TABLE a (id bigint PRIMARY KEY);
-- file: 0003_expand_b.sql
-- concertina: 1
-- parent: @0002_expand_change.sql

CREATE TABLE b (id bigint PRIMARY KEY);
-- file: 0004_expand_c.sql
-- concertina: 1
-- parent: @0002_expand_change.sql

CREATE TABLE c (id bigint PRIMARY KEY);

-- CASE: the safe form
CREATE TABLE a (id bigint PRIMARY KEY);
-- file: 0003_expand_b.sql
CREATE TABLE b (id bigint PRIMARY KEY);
