DROP TABLE public.item;
