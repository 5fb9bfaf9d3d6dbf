CREATE FUNCTION public.next_note() RETURNS text LANGUAGE sql AS $$ SELECT 'note ' || count(*) FROM public.orders $$;
CREATE VIEW public.order_list AS SELECT id, total FROM public.orders;
CREATE FUNCTION public.listed() RETURNS SETOF public.order_list LANGUAGE sql AS 'SELECT * FROM public.order_list';
