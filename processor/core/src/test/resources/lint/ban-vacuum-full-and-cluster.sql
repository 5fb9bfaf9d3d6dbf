-- CASE: fires
-- FINDING: ban-vacuum-full-and-cluster
-- concertina: 1
-- transactional: no

VACUUM FULL orders;

-- CASE: the safe form
-- concertina: 1
-- transactional: no

VACUUM (ANALYZE) orders;

-- CASE: silent
-- concertina: 1
-- transactional: no

VACUUM FREEZE orders;
