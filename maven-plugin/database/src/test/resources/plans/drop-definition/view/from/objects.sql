CREATE VIEW public.order_list AS
  SELECT id, note -- the note
  FROM public.orders;
COMMENT ON VIEW public.order_list IS 'All';
CREATE VIEW public.ids AS SELECT id FROM public.order_list;
