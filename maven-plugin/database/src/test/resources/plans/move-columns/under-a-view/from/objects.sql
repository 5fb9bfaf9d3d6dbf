CREATE VIEW public.order_list AS SELECT id, note FROM public.orders;
