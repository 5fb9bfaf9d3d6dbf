-- CASE: fires
-- FINDING: domain-with-constraint
CREATE DOMAIN positive AS integer CHECK (VALUE > 0);

-- CASE: the safe form
CREATE DOMAIN amount AS integer;

-- CASE: silent
ALTER DOMAIN amount ADD CONSTRAINT amount_check CHECK (VALUE > 0) NOT VALID;
