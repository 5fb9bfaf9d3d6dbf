-- CASE: fires
-- FINDING: require-concurrent-reindex
REINDEX TABLE orders;

-- CASE: the safe form
-- concertina: 1
-- transactional: no

REINDEX TABLE CONCURRENTLY orders;

-- CASE: silent
-- concertina: 1
-- transactional: no

REINDEX (CONCURRENTLY, VERBOSE) INDEX orders_note;
