-- CASE: fires
-- FINDING: unpinned-extension
CREATE EXTENSION citext;

-- CASE: the safe form
CREATE EXTENSION citext VERSION '1.6';
