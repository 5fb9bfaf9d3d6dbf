-- CASE: fires
-- FINDING: prefer-one-alter-table
ALTER TABLE orders ADD COLUMN a text;
ALTER TABLE orders ADD COLUMN b text;

-- CASE: the safe form
ALTER TABLE orders ADD COLUMN a text, ADD COLUMN b text;

-- CASE: what cannot be one statement without a longer lock
ALTER TABLE orders VALIDATE CONSTRAINT there;
ALTER TABLE orders VALIDATE CONSTRAINT positive;
ALTER TABLE orders ALTER COLUMN note SET NOT NULL;
ALTER TABLE orders DROP CONSTRAINT there;
