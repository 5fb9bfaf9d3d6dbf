CREATE TABLE public.item (id bigint);
