GRANT SELECT ON TABLE public.orders TO pg_read_all_data;

ALTER TABLE public.orders ALTER COLUMN note SET STORAGE EXTERNAL;
ALTER TABLE public.orders ALTER COLUMN total SET STATISTICS 500;
ALTER TABLE public.orders ALTER COLUMN total SET (n_distinct = 10);
ALTER TABLE public.orders REPLICA IDENTITY FULL;
ALTER TABLE public.orders OWNER TO pg_read_all_stats;
GRANT SELECT, INSERT ON TABLE public.orders TO pg_monitor;
COMMENT ON CONSTRAINT orders_pkey ON public.orders IS 'The number';
CREATE STATISTICS public.orders_related (dependencies) ON note, total FROM public.orders;
