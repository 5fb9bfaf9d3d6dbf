CREATE VIEW public.order_list AS
  SELECT id, note -- the note
  FROM public.orders;

GRANT SELECT ON TABLE public.order_list TO pg_monitor;
COMMENT ON VIEW public.order_list IS 'All';
CREATE VIEW public.ids AS SELECT id FROM public.order_list;
GRANT SELECT ON TABLE public.ids TO pg_monitor;
CREATE FUNCTION public.an_id(public.ids) RETURNS bigint LANGUAGE sql AS 'SELECT $1.id';
ALTER VIEW public.ids OWNER TO pg_read_all_stats;
