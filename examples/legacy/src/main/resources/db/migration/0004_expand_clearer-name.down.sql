DROP INDEX orders_placed_at;
ALTER TABLE orders RENAME COLUMN placed_at TO placed;
