-- CASE: fires
-- FINDING: edited-generated-file
CREATE TABLE a (id bigint PRIMARY KEY);
-- file: 0003_expand_b.sql
-- concertina: 1
-- parent: sha256/v1:0000000000000000000000000000000000000000000000000000000000000000

CREATE TABLE b (id bigint PRIMARY KEY);

-- CASE: the safe form
CREATE TABLE a (id bigint PRIMARY KEY);
-- file: 0003_expand_b.sql
CREATE TABLE b (id bigint PRIMARY KEY);
