UPDATE public.order_list SET note = 'changed' WHERE id = 1;
SELECT id, note FROM public.order_list ORDER BY id;
SELECT note FROM public.notes ORDER BY note;
