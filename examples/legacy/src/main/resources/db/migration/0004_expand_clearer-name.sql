ALTER TABLE orders RENAME COLUMN placed TO placed_at;
CREATE INDEX CONCURRENTLY orders_placed_at ON orders (placed_at);
