CREATE VIEW public.order_list AS SELECT id, note, total FROM public.orders;
