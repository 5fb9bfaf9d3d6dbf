-- CASE: fires
-- FINDING: require-primary-key
CREATE TABLE log (at timestamptz, line text);

-- CASE: the safe form
CREATE TABLE log (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at timestamptz, line text);
