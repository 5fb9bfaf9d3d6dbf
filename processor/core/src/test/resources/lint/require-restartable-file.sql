-- CASE: what ran stays when the next one fails
-- FINDING: require-restartable-file
-- concertina: 1
-- transactional: no

ALTER TABLE orders ADD COLUMN state text;
ALTER TABLE customer ADD COLUMN state text;

-- CASE: a failed index stays, too
-- FINDING: require-restartable-file
-- concertina: 1
-- transactional: no

CREATE INDEX CONCURRENTLY orders_note ON orders (note);

-- CASE: other objects
-- FINDING: require-restartable-file
-- FINDING: require-restartable-file
-- FINDING: require-restartable-file
-- concertina: 1
-- transactional: no

CREATE VIEW a AS SELECT 1;
ALTER TABLE orders RENAME TO purchase;
DROP TABLE customer;
VACUUM orders;

-- CASE: dropped before it is made
-- concertina: 1
-- transactional: no

DROP INDEX CONCURRENTLY IF EXISTS orders_note;
CREATE INDEX CONCURRENTLY orders_note ON orders (note);

-- CASE: a constraint that is dropped before
-- concertina: 1
-- transactional: no

ALTER TABLE orders DROP CONSTRAINT IF EXISTS positive;
ALTER TABLE orders ADD CONSTRAINT positive CHECK (total > 0) NOT VALID;
ALTER TABLE orders VALIDATE CONSTRAINT positive;
CREATE OR REPLACE VIEW a AS SELECT 1;
CREATE TABLE IF NOT EXISTS b (id bigint);
ALTER TABLE orders ADD COLUMN IF NOT EXISTS note text;

-- CASE: one statement, which leaves nothing when it fails
-- concertina: 1
-- transactional: no

ALTER TABLE orders ADD COLUMN state text;

-- CASE: a transaction
ALTER TABLE orders ADD COLUMN state text;
ALTER TABLE customer ADD COLUMN state text;
