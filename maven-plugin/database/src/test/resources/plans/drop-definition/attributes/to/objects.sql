GRANT SELECT ON TABLE public.orders TO pg_read_all_data;
