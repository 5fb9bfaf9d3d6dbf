-- CASE: fires
-- FINDING: statement-in-wrong-phase
-- file: 0003_backfill_state.sql
ALTER TABLE orders ADD COLUMN state text;

-- CASE: the safe form
ALTER TABLE orders ADD COLUMN state text;
