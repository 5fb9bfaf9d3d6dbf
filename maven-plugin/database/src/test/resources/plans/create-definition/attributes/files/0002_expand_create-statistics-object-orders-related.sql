-- concertina: 1
-- change: create-statistics-object-orders-related
-- phase: expand
-- parent: sha256/v1:3cb5b7dd7bf5a92875b933bcf634b7f736ca3400ece73bbf2e43115cecfdeaf5
-- transactional: no
-- gate: none
-- schema: sha256/v1:c83258c5466e9f2ea60a42d332f6d1303b303fc04c0f7c29bd4f4df5ca0ca1f8
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- New code finds the statistics object there.
CREATE STATISTICS public.orders_related (dependencies) ON note, total FROM public.orders;

-- New code finds the column storage there.
ALTER TABLE public.orders ALTER COLUMN note SET STORAGE EXTERNAL;

-- New code finds the column compression there.
ALTER TABLE public.orders ALTER COLUMN note SET COMPRESSION pglz;

-- New code finds the column statistics there.
ALTER TABLE public.orders ALTER COLUMN total SET STATISTICS 500;

-- New code finds the column options there.
ALTER TABLE public.orders ALTER COLUMN total SET (n_distinct = 10);

-- New code finds the statistics target there.
ALTER STATISTICS public.orders_related SET STATISTICS 100;

-- New code finds the replica identity there.
ALTER TABLE public.orders REPLICA IDENTITY FULL;

-- New code finds the cluster there.
ALTER TABLE public.orders CLUSTER ON orders_pkey;

-- New code finds the comment there.
COMMENT ON CONSTRAINT orders_pkey ON public.orders IS 'The number';

-- New code finds the default privilege there.
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO pg_monitor;

-- New code finds the owner there.
ALTER TABLE public.orders OWNER TO pg_read_all_stats;

-- New code finds the grant there.
GRANT UPDATE (note) ON TABLE public.orders TO pg_monitor;

-- New code finds the grant there.
GRANT SELECT, INSERT ON TABLE public.orders TO pg_monitor;
