CREATE VIEW public.order_list AS SELECT id, total FROM public.orders;
GRANT SELECT ON TABLE public.order_list TO pg_monitor;
CREATE VIEW public.sums AS SELECT sum(total) AS total FROM public.order_list;
