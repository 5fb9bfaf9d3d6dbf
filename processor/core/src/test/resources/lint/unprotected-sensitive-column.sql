-- CASE: fires
-- FINDING: unprotected-sensitive-column
ALTER TABLE customer ADD COLUMN password text;

-- CASE: the safe form
ALTER TABLE customer ADD COLUMN password_hash text;
