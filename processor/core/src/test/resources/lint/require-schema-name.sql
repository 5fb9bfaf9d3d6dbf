-- CASE: fires
-- FINDING: require-schema-name
ALTER TABLE orders ADD COLUMN state text;

-- CASE: the safe form
ALTER TABLE public.orders ADD COLUMN state text;
