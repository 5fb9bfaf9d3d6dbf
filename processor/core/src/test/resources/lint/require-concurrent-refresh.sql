-- CASE: fires
-- FINDING: require-concurrent-refresh
REFRESH MATERIALIZED VIEW monthly;

-- CASE: the safe form
REFRESH MATERIALIZED VIEW CONCURRENTLY monthly;
