-- CASE: a function locks and writes anew what its call does not name
-- FINDING: hidden-lock
-- file: 0003_expand_seen.sql
SELECT public.tidy();

-- CASE: the statement tells of its lock itself
-- file: 0003_expand_seen.sql
ALTER TABLE orders ADD COLUMN state text;

-- CASE: the file of locks knows another script
-- FINDING: hidden-lock
-- file: 0003_expand_seen.sql
ALTER TABLE orders ADD COLUMN other text;
