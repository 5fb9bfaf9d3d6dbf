-- CASE: fires
-- FINDING: adding-not-null
ALTER TABLE orders ALTER COLUMN note SET NOT NULL;

-- CASE: the safe form
-- concertina: 1
-- transactional: no

ALTER TABLE orders ADD CONSTRAINT orders_note_required CHECK (note IS NOT NULL) NOT VALID;
ALTER TABLE orders VALIDATE CONSTRAINT orders_note_required;
ALTER TABLE orders ALTER COLUMN note SET NOT NULL;
ALTER TABLE orders DROP CONSTRAINT orders_note_required;
