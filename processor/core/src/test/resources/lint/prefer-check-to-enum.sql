-- CASE: fires
-- FINDING: prefer-check-to-enum
CREATE TYPE state AS ENUM ('open', 'paid');

-- CASE: the safe form
CREATE TABLE document (id bigint PRIMARY KEY, state text NOT NULL CHECK (state IN ('open', 'paid')));

-- CASE: a composite type
CREATE TYPE place AS (x integer, y integer);

-- CASE: declared in a class
-- concertina: 1
-- schema: sha256:0123456789012345678901234567890123456789012345678901234567890123
CREATE TYPE state AS ENUM ('open', 'paid');
