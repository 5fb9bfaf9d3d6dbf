CREATE VIEW public.order_list AS
  SELECT id, note -- the note
  FROM public.orders;
CREATE VIEW public.notes AS SELECT note FROM public.order_list;
GRANT SELECT ON TABLE public.notes TO pg_monitor;
