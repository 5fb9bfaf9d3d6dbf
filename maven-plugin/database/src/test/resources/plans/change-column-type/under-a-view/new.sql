UPDATE public.order_list SET total = 100 WHERE id = 1;
INSERT INTO public.order_list (total) VALUES (200);
SELECT total FROM public.order_list ORDER BY id;
SELECT total FROM public.sums;
