ALTER TABLE orders ALTER COLUMN note SET STORAGE EXTERNAL;
ALTER TABLE orders ALTER COLUMN total SET STATISTICS 500;
ALTER TABLE orders ALTER COLUMN total SET (n_distinct = 10);
ALTER TABLE orders REPLICA IDENTITY FULL;
ALTER TABLE orders OWNER TO pg_read_all_stats;
GRANT SELECT, INSERT ON TABLE orders TO pg_monitor;
COMMENT ON CONSTRAINT orders_pkey ON orders IS 'The number';
CREATE STATISTICS orders_related (dependencies) ON note, total FROM orders;
