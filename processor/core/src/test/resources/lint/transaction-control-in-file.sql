-- CASE: fires
-- FINDING: transaction-control-in-file
-- FINDING: transaction-control-in-file
BEGIN;
ALTER TABLE orders ADD COLUMN state text;
COMMIT;

-- CASE: the safe form
-- concertina: 1
-- transactional: no

BEGIN;
ALTER TABLE orders ADD COLUMN state text;
COMMIT;
