-- concertina: 1
-- change: create-statistics-object-orders-related
-- phase: expand
-- parent: sha256/v1:03af166c182b7cc98647f49f93ed89f3aeb2f8fd76425d3628eb377472ae6dcb
-- transactional: no
-- gate: none
-- schema: sha256/v1:7681b6fe399c06e6f235ee3b713cb62c5c82e22ed99b38d346d1ad53c488a6c2
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- New code finds the statistics object there.
CREATE STATISTICS orders_related (dependencies) ON note, total FROM orders;

-- New code finds the column storage there.
ALTER TABLE orders ALTER COLUMN note SET STORAGE EXTERNAL;

-- New code finds the column compression there.
ALTER TABLE orders ALTER COLUMN note SET COMPRESSION pglz;

-- New code finds the column statistics there.
ALTER TABLE orders ALTER COLUMN total SET STATISTICS 500;

-- New code finds the column options there.
ALTER TABLE orders ALTER COLUMN total SET (n_distinct = 10);

-- New code finds the statistics target there.
ALTER STATISTICS orders_related SET STATISTICS 100;

-- New code finds the replica identity there.
ALTER TABLE orders REPLICA IDENTITY FULL;

-- New code finds the cluster there.
ALTER TABLE orders CLUSTER ON orders_pkey;

-- New code finds the comment there.
COMMENT ON CONSTRAINT orders_pkey ON orders IS 'The number';

-- New code finds the default privilege there.
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO pg_monitor;

-- New code finds the owner there.
ALTER TABLE orders OWNER TO pg_read_all_stats;

-- New code finds the grant there.
GRANT UPDATE (note) ON TABLE orders TO pg_monitor;

-- New code finds the grant there.
GRANT SELECT, INSERT ON TABLE orders TO pg_monitor;
