UPDATE public.order_list SET total = 100 WHERE id = 1;
SELECT id, note, total FROM public.order_list ORDER BY id;
