-- CASE: fires
-- FINDING: require-concurrent-drop-index
DROP INDEX orders_note;

-- CASE: the safe form
-- concertina: 1
-- transactional: no

DROP INDEX CONCURRENTLY orders_note;
