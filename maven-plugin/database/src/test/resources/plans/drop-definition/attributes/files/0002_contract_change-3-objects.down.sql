-- concertina: 1
-- change: change-3-objects
-- phase: contract
-- parent: sha256/v1:f1d18e9e7554b55908ef84eb0b87d0cf8edd905e156aba7593a4696bff8b38a0
-- transactional: yes
-- gate: live
-- schema: sha256/v1:0d0c653cf2b9ea5d9ce184239180126f7cd90714c1bf6e29b941ca3cff5d1e01
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- Old code finds the statistics object again.
CREATE STATISTICS public.orders_related (dependencies) ON note, total FROM public.orders;
ALTER STATISTICS public.orders_related SET STATISTICS 100;

-- Old code finds the policy again.
CREATE POLICY small ON public.orders FOR SELECT TO pg_monitor USING (total < 100);
COMMENT ON POLICY small ON public.orders IS 'Small ones';

-- Old code finds the policy again.
CREATE POLICY strict ON public.orders AS RESTRICTIVE TO PUBLIC USING (total IS NOT NULL) WITH CHECK (total > 0);

-- Old code finds the column storage again.
ALTER TABLE public.orders ALTER COLUMN note SET STORAGE EXTERNAL;

-- Old code finds the column compression again.
ALTER TABLE public.orders ALTER COLUMN note SET COMPRESSION pglz;

-- Old code finds the column statistics again.
ALTER TABLE public.orders ALTER COLUMN total SET STATISTICS 500;

-- Old code finds the column options again.
ALTER TABLE public.orders ALTER COLUMN total SET (n_distinct = 10);

-- Old code finds the replica identity again.
ALTER TABLE public.orders REPLICA IDENTITY FULL;

-- Old code finds the cluster again.
ALTER TABLE public.orders CLUSTER ON orders_pkey;

-- Old code finds the row security again.
ALTER TABLE public.orders ENABLE ROW LEVEL SECURITY;

-- Old code finds the forced row security again.
ALTER TABLE public.orders FORCE ROW LEVEL SECURITY;

-- Old code finds the comment again.
COMMENT ON CONSTRAINT orders_pkey ON public.orders IS 'The number';

-- Old code finds the default privilege again.
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO pg_monitor;

-- Old code finds the owner again.
ALTER TABLE public.orders OWNER TO pg_read_all_stats;

-- Old code finds the grant again.
GRANT UPDATE (note) ON TABLE public.orders TO pg_monitor;

-- Old code finds the grant again.
GRANT SELECT, INSERT ON TABLE public.orders TO pg_monitor;
