CREATE FUNCTION public.twice(n bigint) RETURNS bigint LANGUAGE sql AS 'SELECT n * 2';
CREATE VIEW public.doubled AS SELECT public.twice(total) AS total FROM public.orders;
