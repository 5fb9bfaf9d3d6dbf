-- CASE: fires
-- FINDING: renaming-schema
ALTER SCHEMA shop RENAME TO store;

-- CASE: the safe form
CREATE SCHEMA store;
