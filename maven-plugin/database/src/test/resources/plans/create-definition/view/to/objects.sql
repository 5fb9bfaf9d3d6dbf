CREATE VIEW public.order_list AS
  SELECT id, note -- the note
  FROM public.orders;
