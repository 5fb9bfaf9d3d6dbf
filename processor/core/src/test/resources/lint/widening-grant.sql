-- CASE: fires
-- FINDING: widening-grant
GRANT SELECT ON orders TO PUBLIC;

-- CASE: the safe form
GRANT SELECT ON orders TO reporting;
