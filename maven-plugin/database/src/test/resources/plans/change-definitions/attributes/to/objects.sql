GRANT SELECT ON TABLE public.orders TO pg_read_all_data;

ALTER TABLE public.orders ALTER COLUMN note SET STORAGE MAIN;
ALTER TABLE public.orders ALTER COLUMN total SET STATISTICS 50;
ALTER TABLE public.orders ALTER COLUMN total SET (n_distinct_inherited = 5);
ALTER TABLE public.orders REPLICA IDENTITY NOTHING;
ALTER TABLE public.orders OWNER TO pg_read_all_settings;
GRANT SELECT, UPDATE ON TABLE public.orders TO pg_monitor;
COMMENT ON CONSTRAINT orders_pkey ON public.orders IS 'Its number';
CREATE STATISTICS public.orders_related (ndistinct) ON note, total FROM public.orders;
