-- CASE: fires
-- FINDING: attaching-partition-with-scan
ALTER TABLE visits ATTACH PARTITION visits_2027 FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');

-- CASE: the safe form
-- concertina: 1
-- transactional: no

ALTER TABLE visits_2027 ADD CONSTRAINT visits_2027_bound CHECK (at >= '2027-01-01' AND at < '2028-01-01') NOT VALID;
ALTER TABLE visits_2027 VALIDATE CONSTRAINT visits_2027_bound;
ALTER TABLE visits ATTACH PARTITION visits_2027 FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
