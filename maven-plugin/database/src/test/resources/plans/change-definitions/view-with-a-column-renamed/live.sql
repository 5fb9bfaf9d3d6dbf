UPDATE public.order_list SET words = 'changed' WHERE id = 1;
SELECT id, words FROM public.order_list ORDER BY id;
