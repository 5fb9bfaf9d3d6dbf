-- CASE: fires
-- FINDING: partition-key-not-in-key
CREATE TABLE visits (id bigint PRIMARY KEY, at date NOT NULL) PARTITION BY RANGE (at);

-- CASE: the safe form
CREATE TABLE visits (id bigint, at date NOT NULL, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
