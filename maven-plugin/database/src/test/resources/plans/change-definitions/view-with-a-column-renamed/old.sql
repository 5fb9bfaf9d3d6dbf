UPDATE public.order_list SET note = 'changed' WHERE id = 1;
SELECT id, note FROM public.order_list ORDER BY id;
