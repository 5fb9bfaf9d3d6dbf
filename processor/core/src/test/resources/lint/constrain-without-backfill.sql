-- CASE: fires
-- FINDING: constrain-without-backfill
ALTER TABLE orders ADD COLUMN state text;
-- file: 0003_constrain_change.sql
ALTER TABLE orders ALTER COLUMN state SET NOT NULL;

-- CASE: the safe form
ALTER TABLE orders ADD COLUMN state text;
-- file: 0003_backfill_change.sql
-- concertina: 1
-- transactional: no

-- concertina:batch table=public.orders key=id
UPDATE orders SET state = 'PLACED' WHERE state IS NULL;
-- file: 0004_constrain_change.sql
ALTER TABLE orders ALTER COLUMN state SET NOT NULL;
