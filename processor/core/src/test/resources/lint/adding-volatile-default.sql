-- CASE: fires
-- FINDING: adding-volatile-default
ALTER TABLE orders ADD COLUMN token uuid DEFAULT gen_random_uuid();

-- CASE: the safe form
ALTER TABLE orders ADD COLUMN token uuid;
ALTER TABLE orders ALTER COLUMN token SET DEFAULT gen_random_uuid();

-- CASE: silent
ALTER TABLE orders ADD COLUMN placed timestamptz DEFAULT now();
