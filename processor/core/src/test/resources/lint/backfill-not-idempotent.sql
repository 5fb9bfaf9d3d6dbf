-- CASE: fires
-- FINDING: backfill-not-idempotent
-- file: 0003_backfill_cents.sql
UPDATE orders SET total = total * 100 WHERE currency IS NOT NULL;

-- CASE: the safe form
-- file: 0003_backfill_cents.sql
UPDATE orders SET cents = total * 100 WHERE cents IS NULL;
