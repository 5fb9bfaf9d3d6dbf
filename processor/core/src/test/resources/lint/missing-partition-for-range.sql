-- CASE: fires
-- FINDING: missing-partition-for-range
CREATE TABLE visits (at date NOT NULL) PARTITION BY RANGE (at);

-- CASE: the safe form
CREATE TABLE visits (at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE visits_2027 PARTITION OF visits FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
