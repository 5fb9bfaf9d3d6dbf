ALTER TABLE orders ALTER COLUMN note SET STORAGE MAIN;
ALTER TABLE orders ALTER COLUMN total SET STATISTICS 50;
ALTER TABLE orders ALTER COLUMN total SET (n_distinct_inherited = 5);
ALTER TABLE orders REPLICA IDENTITY NOTHING;
ALTER TABLE orders OWNER TO pg_monitor;
GRANT SELECT, UPDATE ON TABLE orders TO pg_monitor;
COMMENT ON CONSTRAINT orders_pkey ON orders IS 'Its number';
CREATE STATISTICS orders_related (ndistinct) ON note, total FROM orders;
