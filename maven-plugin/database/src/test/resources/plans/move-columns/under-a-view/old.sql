UPDATE public.order_list SET note = 'changed' WHERE id = 1;
INSERT INTO public.order_list (note) VALUES ('added');
SELECT note FROM public.order_list ORDER BY id;
