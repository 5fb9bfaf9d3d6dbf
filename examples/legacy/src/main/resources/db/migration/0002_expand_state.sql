-- Orders get a state, and a way to find them by it.
ALTER TABLE orders ADD COLUMN state text NOT NULL;
UPDATE orders SET state = 'PLACED';
CREATE INDEX orders_state ON orders (state);
