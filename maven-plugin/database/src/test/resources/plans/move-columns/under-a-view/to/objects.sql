CREATE VIEW public.order_list AS SELECT id, remark AS note FROM public.orders;
