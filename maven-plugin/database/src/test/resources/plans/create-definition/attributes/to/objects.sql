GRANT SELECT ON TABLE public.orders TO pg_read_all_data;

ALTER TABLE public.orders ALTER COLUMN note SET STORAGE EXTERNAL;
ALTER TABLE public.orders ALTER COLUMN note SET COMPRESSION pglz;
ALTER TABLE public.orders ALTER COLUMN total SET STATISTICS 500;
ALTER TABLE public.orders ALTER COLUMN total SET (n_distinct = 10);
ALTER TABLE public.orders REPLICA IDENTITY FULL;
ALTER TABLE public.orders CLUSTER ON orders_pkey;
ALTER TABLE public.orders OWNER TO pg_read_all_stats;
GRANT SELECT, INSERT ON TABLE public.orders TO pg_monitor;
GRANT UPDATE (note) ON TABLE public.orders TO pg_monitor;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO pg_monitor;
CREATE STATISTICS public.orders_related (dependencies) ON note, total FROM public.orders;
ALTER STATISTICS public.orders_related SET STATISTICS 100;
COMMENT ON CONSTRAINT orders_pkey ON public.orders IS 'The number';
