-- CASE: fires
-- FINDING: require-concurrent-detach
ALTER TABLE visits DETACH PARTITION visits_2020;

-- CASE: the safe form
-- concertina: 1
-- transactional: no

ALTER TABLE visits DETACH PARTITION visits_2020 CONCURRENTLY;

-- CASE: silent
ALTER TABLE visits DETACH PARTITION visits_2020 FINALIZE;
